// docker container logs.
import type { CommandSpec } from '../../types';

export const containerLogs: CommandSpec = {
  path: ['container', 'logs'],
  aliases: [['logs']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'details', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'follow', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'since', type: 'time', doc: { en: '', ko: '' } },
    { long: 'tail', short: 'n', type: 'string', default: 'all', doc: { en: '', ko: '' } },
    { long: 'timestamps', short: 't', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'until', type: 'time', doc: { en: '', ko: '' } },
  ],
};
