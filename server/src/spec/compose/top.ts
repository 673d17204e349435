// docker compose top.
import type { CommandSpec } from '../types';

export const composeTop: CommandSpec = {
  path: ['compose', 'top'],
  usage: '[SERVICES...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICES', kind: 'text', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } }],
};
