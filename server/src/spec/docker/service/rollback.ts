// docker service rollback.
import type { CommandSpec } from '../../types';

export const serviceRollback: CommandSpec = {
  path: ['service', 'rollback'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
