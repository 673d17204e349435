// docker plugin create.
import type { CommandSpec } from '../../types';

export const pluginCreate: CommandSpec = {
  path: ['plugin', 'create'],
  usage: '[OPTIONS] PLUGIN PLUGIN-DATA-DIR',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } },
    { name: 'PLUGIN-DATA-DIR', kind: 'text', doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 2, max: null },
  flags: [{ long: 'compress', type: 'switch', doc: { en: '', ko: '' } }],
};
