// docker plugin enable.
import type { CommandSpec } from '../../types';

export const pluginEnable: CommandSpec = {
  path: ['plugin', 'enable'],
  usage: '[OPTIONS] PLUGIN',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } }],
  flags: [{ long: 'timeout', type: 'int', default: '30', doc: { en: '', ko: '' } }],
};
