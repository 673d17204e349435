// docker context show.
import type { CommandSpec } from '../../types';

export const contextShow: CommandSpec = {
  path: ['context', 'show'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
};
