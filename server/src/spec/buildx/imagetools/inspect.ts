// docker buildx imagetools inspect.
import type { CommandSpec } from '../../types';

export const buildxImagetoolsInspect: CommandSpec = {
  path: ['buildx', 'imagetools', 'inspect'],
  usage: '[OPTIONS] NAME',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'text', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: '{{.Manifest}}', doc: { en: '', ko: '' } },
    { long: 'raw', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
