// docker compose version.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeVersion: CommandSpec = {
  path: ['compose', 'version'],
  usage: '[OPTIONS]',
  summary: { en: 'Shows the version of compose.', ko: 'compose 버전을 보여 줍니다.' },
  doc: {
    en: 'Shows the version of the compose plugin, which is numbered apart from docker.',
    ko: 'compose 플러그인의 버전을 보여 줍니다. Docker와는 버전 번호가 따로 매겨집니다.',
  },
  examples: [
    {
      code: 'docker compose version --short',
      doc: { en: 'Prints the number alone.', ko: '스크립트에서 쓸 수 있게 번호만 얻습니다.' },
    },
  ],
  seeAlso: ['version'],
  operands: [],
  flags: [
    ...composeFlags,
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints the version as `pretty` or `json`.',
        ko: '버전을 `pretty` 형식이나 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'short',
      type: 'switch',
      doc: { en: 'Prints only the number of the version.', ko: '버전 번호만 출력합니다.' },
    },
  ],
};
