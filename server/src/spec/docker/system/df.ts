// docker system df.
import type { CommandSpec } from '../../types';

export const systemDf: CommandSpec = {
  path: ['system', 'df'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'verbose', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
