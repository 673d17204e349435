// docker trust key load.
import type { CommandSpec } from '../../../types';

export const trustKeyLoad: CommandSpec = {
  path: ['trust', 'key', 'load'],
  usage: '[OPTIONS] KEYFILE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'KEYFILE', kind: 'host-path', doc: { en: '', ko: '' } }],
  flags: [{ long: 'name', type: 'string', default: 'signer', doc: { en: '', ko: '' } }],
};
