// docker stack ls.
import type { CommandSpec } from '../../types';

export const stackLs: CommandSpec = {
  path: ['stack', 'ls'],
  aliases: [['stack', 'list']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
  ],
};
