// docker image import.
import type { CommandSpec } from '../../types';

export const imageImport: CommandSpec = {
  path: ['image', 'import'],
  aliases: [['import']],
  usage: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'file|URL|-', kind: 'host-path', doc: { en: '', ko: '' } },
    { name: 'REPOSITORY[:TAG', kind: 'image', optional: true, doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 1, max: null },
  flags: [
    { long: 'change', short: 'c', type: 'change', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'message', short: 'm', type: 'string', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'platform', doc: { en: '', ko: '' } },
  ],
};
