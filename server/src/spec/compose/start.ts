// docker compose start.
import type { CommandSpec } from '../types';

export const composeStart: CommandSpec = {
  path: ['compose', 'start'],
  usage: '[SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'wait', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'wait-timeout', type: 'int', doc: { en: '', ko: '' } },
  ],
};
