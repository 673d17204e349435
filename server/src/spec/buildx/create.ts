// docker buildx create.
import type { CommandSpec } from '../types';

export const buildxCreate: CommandSpec = {
  path: ['buildx', 'create'],
  usage: '[OPTIONS] [CONTEXT|ENDPOINT]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTEXT|ENDPOINT', kind: 'context', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'append', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'bootstrap', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'buildkitd-config', type: 'string', doc: { en: '', ko: '' } },
    { long: 'buildkitd-flags', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'driver', type: 'string', doc: { en: '', ko: '' } },
    { long: 'driver-opt', type: 'driver-option', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'leave', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'name', type: 'string', doc: { en: '', ko: '' } },
    { long: 'node', type: 'string', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'platform', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
    { long: 'use', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
