// docker compose attach.
import type { CommandSpec } from '../types';

export const composeAttach: CommandSpec = {
  path: ['compose', 'attach'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } }],
  operandLimit: { min: 1, max: null },
  flags: [
    { long: 'detach-keys', type: 'detach-keys', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    { long: 'no-stdin', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'sig-proxy', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
  ],
};
