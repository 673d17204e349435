// docker container stop.
import type { CommandSpec } from '../../types';

export const containerStop: CommandSpec = {
  path: ['container', 'stop'],
  aliases: [['stop']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'signal', short: 's', type: 'signal', doc: { en: '', ko: '' } },
    { long: 'time', type: 'int', hidden: true, deprecated: { use: '--timeout' }, doc: { en: '', ko: '' } },
    { long: 'timeout', short: 't', type: 'int', doc: { en: '', ko: '' } },
  ],
};
