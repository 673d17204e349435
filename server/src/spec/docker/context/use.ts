// docker context use.
import type { CommandSpec } from '../../types';

export const contextUse: CommandSpec = {
  path: ['context', 'use'],
  usage: 'CONTEXT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT', kind: 'context', doc: { en: '', ko: '' } }],
  flags: [],
};
