// docker buildx uninstall.
import type { CommandSpec } from '../types';

export const buildxUninstall: CommandSpec = {
  path: ['buildx', 'uninstall'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  hidden: true,
};
