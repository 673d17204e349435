// docker network.
import type { CommandSpec } from '../../types';

export const network: CommandSpec = {
  path: ['network'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
