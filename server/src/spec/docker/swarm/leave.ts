// docker swarm leave.
import type { CommandSpec } from '../../types';

export const swarmLeave: CommandSpec = {
  path: ['swarm', 'leave'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
