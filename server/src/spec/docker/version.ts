// docker version.
import type { CommandSpec } from '../types';

export const version: CommandSpec = {
  path: ['version'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } }],
};
