// docker checkpoint create.
import type { CommandSpec } from '../../types';

export const checkpointCreate: CommandSpec = {
  path: ['checkpoint', 'create'],
  usage: '[OPTIONS] CONTAINER CHECKPOINT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'CHECKPOINT', kind: 'checkpoint', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'checkpoint-dir', type: 'string', doc: { en: '', ko: '' } },
    { long: 'leave-running', type: 'switch', doc: { en: '', ko: '' } },
  ],
  experimental: true,
};
