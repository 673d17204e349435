// docker buildx install.
import type { CommandSpec } from '../types';

export const buildxInstall: CommandSpec = {
  path: ['buildx', 'install'],
  usage: '',
  summary: { en: 'Makes docker build use buildx.', ko: 'docker build 명령이 buildx를 쓰게 합니다.' },
  doc: {
    en: 'Made `docker build` an alias of `docker buildx build`. It has been so by itself since docker 23.0, and newer versions of buildx no longer have the command.',
    ko: '`docker build` 명령을 `docker buildx build` 명령의 별칭으로 설정합니다. Docker 23.0부터는 기본으로 그렇게 동작하며, 최신 buildx 버전에는 이 명령이 없습니다.',
  },
  seeAlso: ['buildx build'],
  operands: [],
  flags: [],
  hidden: true,
};
