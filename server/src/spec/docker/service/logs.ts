// docker service logs.
import type { CommandSpec } from '../../types';

export const serviceLogs: CommandSpec = {
  path: ['service', 'logs'],
  usage: '[OPTIONS] SERVICE|TASK',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE|TASK', kind: 'service', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'details', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'follow', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-resolve', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-task-ids', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'raw', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'since', type: 'time', doc: { en: '', ko: '' } },
    { long: 'tail', short: 'n', type: 'string', default: 'all', doc: { en: '', ko: '' } },
    { long: 'timestamps', short: 't', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
