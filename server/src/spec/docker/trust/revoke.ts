// docker trust revoke.
import type { CommandSpec } from '../../types';

export const trustRevoke: CommandSpec = {
  path: ['trust', 'revoke'],
  usage: '[OPTIONS] IMAGE[:TAG]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE[:TAG]', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [{ long: 'yes', short: 'y', type: 'switch', doc: { en: '', ko: '' } }],
};
