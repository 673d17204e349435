// docker buildx dial-stdio.
import type { CommandSpec } from '../types';

export const buildxDialStdio: CommandSpec = {
  path: ['buildx', 'dial-stdio'],
  usage: '[OPTIONS] < in.fifo > out.fifo &',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: '<', kind: 'text', doc: { en: '', ko: '' } },
    { name: 'in.fifo', kind: 'text', doc: { en: '', ko: '' } },
    { name: '>', kind: 'text', doc: { en: '', ko: '' } },
    { name: 'out.fifo', kind: 'text', doc: { en: '', ko: '' } },
    { name: '&', kind: 'text', doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 0, max: 0 },
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'platform', doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', default: 'none', doc: { en: '', ko: '' } },
  ],
};
