// docker plugin disable.
import type { CommandSpec } from '../../types';

export const pluginDisable: CommandSpec = {
  path: ['plugin', 'disable'],
  usage: '[OPTIONS] PLUGIN',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
