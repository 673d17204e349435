// docker image.
import type { CommandSpec } from '../../types';

export const image: CommandSpec = {
  path: ['image'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
