// docker container commit.
import type { CommandSpec } from '../../types';

export const containerCommit: CommandSpec = {
  path: ['container', 'commit'],
  aliases: [['commit']],
  usage: '[OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'REPOSITORY[:TAG', kind: 'image', optional: true, doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  flags: [
    { long: 'author', short: 'a', type: 'string', doc: { en: '', ko: '' } },
    { long: 'change', short: 'c', type: 'change', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'message', short: 'm', type: 'string', doc: { en: '', ko: '' } },
    { long: 'pause', short: 'p', type: 'switch', default: 'true', removed: '29.0', doc: { en: '', ko: '' } },
  ],
};
