// docker buildx version.
import type { CommandSpec } from '../types';

export const buildxVersion: CommandSpec = {
  path: ['buildx', 'version'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } }],
};
