// docker stack ps.
import type { CommandSpec } from '../../types';

export const stackPs: CommandSpec = {
  path: ['stack', 'ps'],
  usage: '[OPTIONS] STACK',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'STACK', kind: 'stack', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-resolve', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
