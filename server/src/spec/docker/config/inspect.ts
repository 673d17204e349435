// docker config inspect.
import type { CommandSpec } from '../../types';

export const configInspect: CommandSpec = {
  path: ['config', 'inspect'],
  usage: '[OPTIONS] CONFIG [CONFIG...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONFIG', kind: 'config', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'pretty', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
