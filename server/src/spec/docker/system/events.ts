// docker system events.
import type { CommandSpec } from '../../types';

export const systemEvents: CommandSpec = {
  path: ['system', 'events'],
  aliases: [['events']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'since', type: 'time', doc: { en: '', ko: '' } },
    { long: 'until', type: 'time', doc: { en: '', ko: '' } },
  ],
};
