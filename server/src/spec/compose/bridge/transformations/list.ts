// docker compose bridge transformations list.
import { composeFlags } from '../../../shared/compose-flags';
import type { CommandSpec } from '../../../types';

export const composeBridgeTransformationsList: CommandSpec = {
  path: ['compose', 'bridge', 'transformations', 'list'],
  aliases: [['compose', 'bridge', 'transformations', 'ls']],
  usage: '',
  summary: { en: 'Lists transformations.', ko: '변환을 나열합니다.' },
  doc: {
    en: 'Lists the images of transformations on this host.',
    ko: '이 호스트에 있는 변환 이미지를 나열합니다.',
  },
  examples: [
    {
      code: 'docker compose bridge transformations list',
      doc: { en: 'Shows which formats can be made.', ko: '어떤 형식으로 변환할 수 있는지 보여 줍니다.' },
    },
  ],
  seeAlso: ['compose bridge convert'],
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the transformations as `table` or `json`.',
        ko: '변환 목록을 `table` 형식이나 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the names of the transformations.', ko: '변환 이름만 출력합니다.' },
    },
  ],
};
