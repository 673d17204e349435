// docker compose commit.
import type { CommandSpec } from '../types';

export const composeCommit: CommandSpec = {
  path: ['compose', 'commit'],
  usage: '[OPTIONS] SERVICE [REPOSITORY[:TAG]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } },
    { name: 'REPOSITORY[:TAG', kind: 'image', optional: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'author', short: 'a', type: 'string', doc: { en: '', ko: '' } },
    { long: 'change', short: 'c', type: 'change', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    { long: 'message', short: 'm', type: 'string', doc: { en: '', ko: '' } },
    { long: 'pause', short: 'p', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
  ],
};
