// docker buildx uninstall.
import type { CommandSpec } from '../types';

export const buildxUninstall: CommandSpec = {
  path: ['buildx', 'uninstall'],
  usage: '',
  summary: { en: 'Undoes buildx install.', ko: 'buildx install 설정을 되돌립니다.' },
  doc: {
    en: 'Took back the alias that `docker buildx install` had set up. Newer versions of buildx no longer have the command.',
    ko: '`docker buildx install` 명령으로 만든 별칭을 제거합니다. 최신 buildx 버전에는 이 명령이 없습니다.',
  },
  seeAlso: ['buildx install'],
  operands: [],
  flags: [],
  hidden: true,
};
