// docker compose logs.
import type { CommandSpec } from '../types';

export const composeLogs: CommandSpec = {
  path: ['compose', 'logs'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'follow', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    { long: 'no-color', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-log-prefix', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'since', type: 'time', doc: { en: '', ko: '' } },
    { long: 'tail', short: 'n', type: 'string', default: 'all', doc: { en: '', ko: '' } },
    { long: 'timestamps', short: 't', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'until', type: 'time', doc: { en: '', ko: '' } },
  ],
};
