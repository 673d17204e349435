// docker context export.
import type { CommandSpec } from '../../types';

export const contextExport: CommandSpec = {
  path: ['context', 'export'],
  usage: '[OPTIONS] CONTEXT [FILE|-]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTEXT', kind: 'context', doc: { en: '', ko: '' } },
    { name: 'FILE|-', kind: 'host-path', optional: true, doc: { en: '', ko: '' } },
  ],
  flags: [],
};
