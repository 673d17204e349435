// docker service inspect.
import type { CommandSpec } from '../../types';

export const serviceInspect: CommandSpec = {
  path: ['service', 'inspect'],
  usage: '[OPTIONS] SERVICE [SERVICE...]',
  summary: { en: 'Shows the settings of services.', ko: '서비스의 설정을 보여 줍니다.' },
  doc: {
    en: 'Prints the specification of services as JSON: image with digest, mode, placement, update settings and published ports. It tells what is wanted; what really runs is shown by `docker service ps`.',
    ko: '서비스의 명세를 JSON으로 출력합니다. 다이제스트가 붙은 이미지, 모드, 배치, 업데이트 설정, 게시한 포트가 나옵니다. 정해 둔 상태를 보여 주며, 실제로 실행 중인 것은 `docker service ps` 명령으로 확인합니다.',
  },
  examples: [
    {
      code: 'docker service inspect --pretty web',
      doc: {
        en: 'Shows the settings of a service in a readable form.',
        ko: '서비스의 설정을 읽기 쉽게 보여 줍니다.',
      },
    },
    {
      code: "docker service inspect --format '{{.Spec.TaskTemplate.ContainerSpec.Image}}' web",
      doc: {
        en: 'Prints the image of a service with its digest.',
        ko: '서비스의 이미지를 다이제스트와 함께 출력합니다.',
      },
    },
  ],
  seeAlso: ['service ps', 'service ls', 'inspect'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      repeated: true,
      doc: { en: 'Names or IDs of services to show.', ko: '보여 줄 서비스의 이름이나 ID입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Formats the details of services with a Go template, or prints them as `json`.',
        ko: '서비스의 상세 정보를 Go 템플릿으로 출력하거나 `json` 값으로 JSON 형식으로 출력합니다.',
      },
      example: "--format '{{json .Endpoint.Ports}}'",
    },
    {
      long: 'pretty',
      type: 'switch',
      doc: {
        en: 'Prints the most important settings of the service in lines for reading instead of JSON. It cannot be combined with `--format`.',
        ko: '서비스의 중요한 설정을 JSON 대신 읽기 쉬운 줄로 출력합니다. `--format` 옵션과 함께 쓸 수 없습니다.',
      },
    },
  ],
};
