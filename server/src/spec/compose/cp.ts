// docker compose cp.
import type { CommandSpec } from '../types';

export const composeCp: CommandSpec = {
  path: ['compose', 'cp'],
  usage: '[OPTIONS] SERVICE:SRC_PATH DEST_PATH|-',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SERVICE:SRC_PATH', kind: 'container-path-or-host-path', doc: { en: '', ko: '' } },
    { name: 'DEST_PATH|-', kind: 'container-path-or-host-path', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'all', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'archive', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'follow-link', short: 'L', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
  ],
};
