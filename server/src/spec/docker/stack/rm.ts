// docker stack rm.
import type { CommandSpec } from '../../types';

export const stackRm: CommandSpec = {
  path: ['stack', 'rm'],
  aliases: [
    ['stack', 'remove'],
    ['stack', 'down'],
  ],
  usage: '[OPTIONS] STACK [STACK...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'STACK', kind: 'stack', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'detach', short: 'd', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'orchestrator', type: 'string', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
  ],
};
