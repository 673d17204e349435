// docker config rm.
import type { CommandSpec } from '../../types';

export const configRm: CommandSpec = {
  path: ['config', 'rm'],
  aliases: [['config', 'remove']],
  usage: 'CONFIG [CONFIG...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONFIG', kind: 'config', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
