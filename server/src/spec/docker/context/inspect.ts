// docker context inspect.
import type { CommandSpec } from '../../types';

export const contextInspect: CommandSpec = {
  path: ['context', 'inspect'],
  usage: '[OPTIONS] [CONTEXT] [CONTEXT...]',
  summary: { en: 'Shows details of contexts as JSON.', ko: '컨텍스트의 세부 정보를 JSON으로 보여 줍니다.' },
  doc: {
    en: 'Prints address, description and storage places of contexts; without a name, of the one in use. Keys and certificates are named but not printed.',
    ko: '컨텍스트의 주소, 설명, 저장 위치를 출력합니다. 이름을 적지 않으면 사용 중인 컨텍스트를 보여 줍니다. 키와 인증서는 이름만 나오고 내용은 출력되지 않습니다.',
  },
  examples: [
    {
      code: "docker context inspect --format '{{.Endpoints.docker.Host}}'",
      doc: {
        en: 'Prints the address of the engine in use.',
        ko: '사용 중인 엔진의 주소를 출력합니다.',
      },
    },
  ],
  seeAlso: ['context ls', 'context show'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'context',
      optional: true,
      repeated: true,
      doc: {
        en: 'The contexts to describe; the one in use if left out.',
        ko: '세부 정보를 볼 컨텍스트입니다. 생략하면 사용 중인 컨텍스트입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints a Go template for each context, such as `{{.Endpoints.docker.Host}}`, in place of JSON.',
        ko: '컨텍스트마다 JSON 대신 `{{.Endpoints.docker.Host}}` 형태의 Go 템플릿을 출력합니다.',
      },
      example: "--format '{{.Name}}'",
    },
  ],
};
