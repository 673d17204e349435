// docker compose port.
import type { CommandSpec } from '../types';

export const composePort: CommandSpec = {
  path: ['compose', 'port'],
  usage: '[OPTIONS] SERVICE PRIVATE_PORT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } },
    { name: 'PRIVATE_PORT', kind: 'text', doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 2, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    { long: 'protocol', type: 'string', default: 'tcp', doc: { en: '', ko: '' } },
  ],
};
