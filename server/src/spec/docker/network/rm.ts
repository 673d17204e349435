// docker network rm.
import type { CommandSpec } from '../../types';

export const networkRm: CommandSpec = {
  path: ['network', 'rm'],
  aliases: [['network', 'remove']],
  usage: 'NETWORK [NETWORK...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NETWORK', kind: 'network', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
