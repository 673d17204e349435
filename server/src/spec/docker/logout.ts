// docker logout.
import type { CommandSpec } from '../types';

export const logout: CommandSpec = {
  path: ['logout'],
  usage: '[SERVER]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVER', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [],
};
