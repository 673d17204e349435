// docker trust sign.
import type { CommandSpec } from '../../types';

export const trustSign: CommandSpec = {
  path: ['trust', 'sign'],
  usage: 'IMAGE:TAG',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE:TAG', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [{ long: 'local', type: 'switch', doc: { en: '', ko: '' } }],
};
