// docker container export.
import type { CommandSpec } from '../../types';

export const containerExport: CommandSpec = {
  path: ['container', 'export'],
  aliases: [['export']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } }],
  flags: [{ long: 'output', short: 'o', type: 'host-path', doc: { en: '', ko: '' } }],
};
