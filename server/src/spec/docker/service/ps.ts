// docker service ps.
import type { CommandSpec } from '../../types';

export const servicePs: CommandSpec = {
  path: ['service', 'ps'],
  usage: '[OPTIONS] SERVICE [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-resolve', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
