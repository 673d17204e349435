// docker network inspect.
import type { CommandSpec } from '../../types';

export const networkInspect: CommandSpec = {
  path: ['network', 'inspect'],
  usage: '[OPTIONS] NETWORK [NETWORK...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NETWORK', kind: 'network', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'verbose', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
