// docker secret rm.
import type { CommandSpec } from '../../types';

export const secretRm: CommandSpec = {
  path: ['secret', 'rm'],
  aliases: [['secret', 'remove']],
  usage: 'SECRET [SECRET...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SECRET', kind: 'secret', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
