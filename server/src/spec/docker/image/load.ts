// docker image load.
import type { CommandSpec } from '../../types';

export const imageLoad: CommandSpec = {
  path: ['image', 'load'],
  aliases: [['load']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'input', short: 'i', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
