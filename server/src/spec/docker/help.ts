// docker help.
import type { CommandSpec } from '../types';

export const help: CommandSpec = {
  path: ['help'],
  usage: '[command]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'command', kind: 'command', optional: true, doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: null },
  flags: [],
  hidden: true,
};
