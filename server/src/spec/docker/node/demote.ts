// docker node demote.
import type { CommandSpec } from '../../types';

export const nodeDemote: CommandSpec = {
  path: ['node', 'demote'],
  usage: 'NODE [NODE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NODE', kind: 'node', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
