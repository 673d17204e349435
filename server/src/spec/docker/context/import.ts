// docker context import.
import type { CommandSpec } from '../../types';

export const contextImport: CommandSpec = {
  path: ['context', 'import'],
  usage: 'CONTEXT FILE|-',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTEXT', kind: 'context', doc: { en: '', ko: '' } },
    { name: 'FILE|-', kind: 'host-path', doc: { en: '', ko: '' } },
  ],
  flags: [],
};
