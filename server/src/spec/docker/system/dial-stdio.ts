// docker system dial-stdio.
import type { CommandSpec } from '../../types';

export const systemDialStdio: CommandSpec = {
  path: ['system', 'dial-stdio'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  hidden: true,
};
