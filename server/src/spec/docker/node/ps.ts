// docker node ps.
import type { CommandSpec } from '../../types';

export const nodePs: CommandSpec = {
  path: ['node', 'ps'],
  usage: '[OPTIONS] [NODE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NODE', kind: 'node', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-resolve', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
