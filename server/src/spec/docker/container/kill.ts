// docker container kill.
import type { CommandSpec } from '../../types';

export const containerKill: CommandSpec = {
  path: ['container', 'kill'],
  aliases: [['kill']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'signal', short: 's', type: 'signal', doc: { en: '', ko: '' } }],
};
