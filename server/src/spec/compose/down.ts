// docker compose down.
import type { CommandSpec } from '../types';

export const composeDown: CommandSpec = {
  path: ['compose', 'down'],
  usage: '[OPTIONS] [SERVICES]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICES', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'remove-orphans', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'rmi', type: 'string', doc: { en: '', ko: '' } },
    { long: 'timeout', short: 't', type: 'int', doc: { en: '', ko: '' } },
    { long: 'volumes', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
