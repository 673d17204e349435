// docker trust key generate.
import type { CommandSpec } from '../../../types';

export const trustKeyGenerate: CommandSpec = {
  path: ['trust', 'key', 'generate'],
  usage: 'NAME',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [{ long: 'dir', type: 'string', doc: { en: '', ko: '' } }],
};
