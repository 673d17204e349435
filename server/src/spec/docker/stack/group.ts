// docker stack.
import type { CommandSpec } from '../../types';

export const stack: CommandSpec = {
  path: ['stack'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } }],
  group: true,
};
