// docker compose volumes.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeVolumes: CommandSpec = {
  path: ['compose', 'volumes'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Lists the volumes of the project.', ko: '프로젝트의 볼륨을 나열합니다.' },
  doc: {
    en: 'Lists the volumes that the services of the project use.',
    ko: '프로젝트의 서비스가 사용하는 볼륨을 나열합니다.',
  },
  examples: [
    {
      code: 'docker compose volumes',
      doc: {
        en: 'Shows where the data of the project lives.',
        ko: '프로젝트의 데이터가 어느 볼륨에 있는지 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['volume ls'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the volumes as `table`, `json` or with a Go template.',
        ko: '볼륨 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the names of the volumes.', ko: '프로젝트 볼륨의 이름만 출력합니다.' },
    },
  ],
};
