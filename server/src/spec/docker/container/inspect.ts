// docker container inspect.
import type { CommandSpec } from '../../types';

export const containerInspect: CommandSpec = {
  path: ['container', 'inspect'],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'size', short: 's', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
