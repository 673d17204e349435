// docker plugin set.
import type { CommandSpec } from '../../types';

export const pluginSet: CommandSpec = {
  path: ['plugin', 'set'],
  usage: 'PLUGIN KEY=VALUE [KEY=VALUE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } },
    { name: 'KEY=VALUE', kind: 'key-value', repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [],
};
