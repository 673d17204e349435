// docker buildx install.
import type { CommandSpec } from '../types';

export const buildxInstall: CommandSpec = {
  path: ['buildx', 'install'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  hidden: true,
};
