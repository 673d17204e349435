// docker login.
import type { CommandSpec } from '../types';

export const login: CommandSpec = {
  path: ['login'],
  usage: '[OPTIONS] [SERVER]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVER', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'password', short: 'p', type: 'string', doc: { en: '', ko: '' } },
    { long: 'password-stdin', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'username', short: 'u', type: 'string', doc: { en: '', ko: '' } },
  ],
};
