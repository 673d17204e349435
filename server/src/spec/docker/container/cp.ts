// docker container cp.
import type { CommandSpec } from '../../types';

export const containerCp: CommandSpec = {
  path: ['container', 'cp'],
  aliases: [['cp']],
  usage: '[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER:SRC_PATH', kind: 'container-path-or-host-path', doc: { en: '', ko: '' } },
    { name: 'DEST_PATH|-', kind: 'container-path-or-host-path', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'archive', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'follow-link', short: 'L', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
