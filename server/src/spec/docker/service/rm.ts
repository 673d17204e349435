// docker service rm.
import type { CommandSpec } from '../../types';

export const serviceRm: CommandSpec = {
  path: ['service', 'rm'],
  aliases: [['service', 'remove']],
  usage: 'SERVICE [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
