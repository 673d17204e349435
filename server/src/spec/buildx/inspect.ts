// docker buildx inspect.
import type { CommandSpec } from '../types';

export const buildxInspect: CommandSpec = {
  path: ['buildx', 'inspect'],
  usage: '[NAME]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'bootstrap', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
  ],
};
