// docker manifest push.
import type { CommandSpec } from '../../types';

export const manifestPush: CommandSpec = {
  path: ['manifest', 'push'],
  usage: '[OPTIONS] MANIFEST_LIST',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'MANIFEST_LIST', kind: 'text', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'insecure', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'purge', short: 'p', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
