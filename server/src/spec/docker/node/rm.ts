// docker node rm.
import type { CommandSpec } from '../../types';

export const nodeRm: CommandSpec = {
  path: ['node', 'rm'],
  aliases: [['node', 'remove']],
  usage: '[OPTIONS] NODE [NODE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NODE', kind: 'node', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
