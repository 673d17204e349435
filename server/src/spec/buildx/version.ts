// docker buildx version.
import type { CommandSpec } from '../types';

export const buildxVersion: CommandSpec = {
  path: ['buildx', 'version'],
  usage: '',
  summary: { en: 'Shows the version of buildx.', ko: 'buildx 버전을 보여 줍니다.' },
  doc: {
    en: 'Shows the version of the buildx plugin. The version of BuildKit is a matter of each builder; `docker buildx ls` shows it.',
    ko: 'buildx 플러그인의 버전을 보여 줍니다. BuildKit 버전은 빌더마다 다르며 `docker buildx ls` 명령으로 확인합니다.',
  },
  examples: [
    {
      code: 'docker buildx version',
      doc: {
        en: 'Tells which buildx is installed.',
        ko: '어떤 buildx 버전이 설치되어 있는지 알려 줍니다.',
      },
    },
  ],
  seeAlso: ['version'],
  operands: [],
  flags: [
    {
      long: 'debug',
      short: 'D',
      type: 'switch',
      doc: {
        en: 'Accepted as in all buildx commands; it adds nothing here.',
        ko: '다른 buildx 명령과 같이 받아들이지만 이 명령에서는 출력이 달라지지 않습니다.',
      },
    },
  ],
};
