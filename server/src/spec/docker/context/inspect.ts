// docker context inspect.
import type { CommandSpec } from '../../types';

export const contextInspect: CommandSpec = {
  path: ['context', 'inspect'],
  usage: '[OPTIONS] [CONTEXT] [CONTEXT...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT', kind: 'context', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } }],
};
