// docker version.
import type { CommandSpec } from '../types';

export const version: CommandSpec = {
  path: ['version'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Shows the versions of client and engine.',
    ko: '클라이언트와 엔진의 버전을 보여 줍니다.',
  },
  doc: {
    en: 'Prints the versions of the client, of the engine it talks to and of their parts, with the API version that both agree on. If the engine cannot be reached, only the client part appears and the command fails, so it is a quick test of the connection. `docker --version` prints one line about the client and asks no engine.',
    ko: '클라이언트와 연결된 엔진, 그 구성 요소의 버전을 서로 합의한 API 버전과 함께 출력합니다. 엔진에 연결할 수 없으면 클라이언트 부분만 나오고 명령이 실패하므로 연결을 간단히 확인할 때도 쓸 수 있습니다. `docker --version` 명령은 엔진에 묻지 않고 클라이언트 버전만 한 줄로 출력합니다.',
  },
  examples: [
    {
      code: "docker version --format '{{.Server.Version}}'",
      doc: {
        en: 'Prints the version of the engine for a script.',
        ko: '스크립트에서 쓰도록 엔진 버전을 출력합니다.',
      },
    },
  ],
  seeAlso: ['system info', 'buildx version', 'compose version'],
  concepts: ['daemon'],
  operands: [],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints versions with a Go template, such as `{{.Client.Version}}`, or as `json`.',
        ko: '버전을 `{{.Client.Version}}` 형태의 Go 템플릿이나 `json` 형식으로 출력합니다.',
      },
      example: "--format '{{.Server.Version}}'",
    },
  ],
};
