// docker completion.
import type { CommandSpec } from '../../types';

export const completion: CommandSpec = {
  path: ['completion'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
  hidden: true,
};
