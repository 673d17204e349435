// docker checkpoint ls.
import type { CommandSpec } from '../../types';

export const checkpointLs: CommandSpec = {
  path: ['checkpoint', 'ls'],
  aliases: [['checkpoint', 'list']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } }],
  flags: [{ long: 'checkpoint-dir', type: 'string', doc: { en: '', ko: '' } }],
  experimental: true,
};
