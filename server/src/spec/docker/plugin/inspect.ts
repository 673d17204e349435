// docker plugin inspect.
import type { CommandSpec } from '../../types';

export const pluginInspect: CommandSpec = {
  path: ['plugin', 'inspect'],
  usage: '[OPTIONS] PLUGIN [PLUGIN...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'PLUGIN', kind: 'plugin', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } }],
};
