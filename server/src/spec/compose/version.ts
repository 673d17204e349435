// docker compose version.
import type { CommandSpec } from '../types';

export const composeVersion: CommandSpec = {
  path: ['compose', 'version'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'short', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
