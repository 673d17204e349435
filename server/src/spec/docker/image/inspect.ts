// docker image inspect.
import type { CommandSpec } from '../../types';

export const imageInspect: CommandSpec = {
  path: ['image', 'inspect'],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE', kind: 'image', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
  ],
};
