// docker image inspect.
import type { CommandSpec } from '../../types';

export const imageInspect: CommandSpec = {
  path: ['image', 'inspect'],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: {
    en: 'Shows all details of images as JSON.',
    ko: '이미지의 모든 세부 정보를 JSON으로 보여 줍니다.',
  },
  doc: {
    en: 'Prints the settings and facts of images on this host: tags and digests, command and entry point, environment, exposed ports, volumes, user, working directory, labels, platform, size and layers. It tells what a container of the image will do when nothing else is given. The image must be here; `docker buildx imagetools inspect` looks into a registry.',
    ko: '이 호스트에 있는 이미지의 설정과 정보를 출력합니다. 태그와 다이제스트, 명령과 엔트리포인트, 환경 변수, 노출 포트, 볼륨, 사용자, 작업 디렉터리, 레이블, 플랫폼, 크기, 레이어가 포함되며, 아무 옵션도 주지 않았을 때 컨테이너가 어떻게 동작할지 알 수 있습니다. 이미지가 로컬에 있어야 하며, 레지스트리의 이미지는 `docker buildx imagetools inspect` 명령으로 봅니다.',
  },
  examples: [
    {
      code: "docker image inspect --format '{{json .Config.Cmd}} {{json .Config.ExposedPorts}}' nginx:1.29",
      doc: {
        en: 'Prints the default command and the exposed ports.',
        ko: '기본 명령과 노출 포트를 출력합니다.',
      },
    },
    {
      code: "docker image inspect --format '{{index .RepoDigests 0}}' nginx:1.29",
      doc: {
        en: 'Prints a reference with digest that always means this content.',
        ko: '언제나 이 내용을 가리키는, 다이제스트가 든 참조를 출력합니다.',
      },
    },
  ],
  seeAlso: ['inspect', 'image history', 'image ls', 'buildx imagetools inspect'],
  concepts: ['image-references', 'image'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      repeated: true,
      doc: {
        en: 'The local images to describe, by name, digest or ID.',
        ko: '세부 정보를 볼 로컬 이미지의 이름, 다이제스트 또는 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints a Go template for each image, with the field names of the JSON: `{{.Architecture}}`, or `{{json .Config.Env}}` for a part as JSON.',
        ko: '이미지마다 Go 템플릿을 출력합니다. JSON의 필드 이름을 사용하여 `{{.Architecture}}` 형태로 적고, 일부를 JSON으로 보려면 `{{json .Config.Env}}` 형태로 적습니다.',
      },
      example: "--format '{{json .Config.Env}}'",
    },
    {
      long: 'platform',
      type: 'single-platform',
      since: '28.1',
      doc: {
        en: 'Describes this variant of a multi-platform image, such as `linux/arm64`; it fails if the variant is not here.',
        ko: '다중 플랫폼 이미지에서 `linux/arm64` 형태로 적은 변형의 정보를 보여 줍니다. 그 변형이 로컬에 없으면 실패합니다.',
      },
      example: '--platform linux/arm64',
    },
  ],
};
