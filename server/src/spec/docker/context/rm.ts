// docker context rm.
import type { CommandSpec } from '../../types';

export const contextRm: CommandSpec = {
  path: ['context', 'rm'],
  aliases: [['context', 'remove']],
  usage: 'CONTEXT [CONTEXT...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT', kind: 'context', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
