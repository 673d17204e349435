// docker container port.
import type { CommandSpec } from '../../types';

export const containerPort: CommandSpec = {
  path: ['container', 'port'],
  aliases: [['port']],
  usage: 'CONTAINER [PRIVATE_PORT[/PROTO]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'PRIVATE_PORT[/PROTO', kind: 'text', optional: true, doc: { en: '', ko: '' } },
  ],
  flags: [],
};
