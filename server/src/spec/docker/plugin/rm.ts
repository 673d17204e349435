// docker plugin rm.
import type { CommandSpec } from '../../types';

export const pluginRm: CommandSpec = {
  path: ['plugin', 'rm'],
  aliases: [['plugin', 'remove']],
  usage: '[OPTIONS] PLUGIN [PLUGIN...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'PLUGIN', kind: 'plugin', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
