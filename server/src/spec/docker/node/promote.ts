// docker node promote.
import type { CommandSpec } from '../../types';

export const nodePromote: CommandSpec = {
  path: ['node', 'promote'],
  usage: 'NODE [NODE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NODE', kind: 'node', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
