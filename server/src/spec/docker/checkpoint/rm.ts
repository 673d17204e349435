// docker checkpoint rm.
import type { CommandSpec } from '../../types';

export const checkpointRm: CommandSpec = {
  path: ['checkpoint', 'rm'],
  aliases: [['checkpoint', 'remove']],
  usage: '[OPTIONS] CONTAINER CHECKPOINT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'CHECKPOINT', kind: 'checkpoint', doc: { en: '', ko: '' } },
  ],
  flags: [{ long: 'checkpoint-dir', type: 'string', doc: { en: '', ko: '' } }],
  experimental: true,
};
