// docker checkpoint.
import type { CommandSpec } from '../../types';

export const checkpoint: CommandSpec = {
  path: ['checkpoint'],
  usage: 'COMMAND',
  summary: { en: 'Works with checkpoints of containers.', ko: '컨테이너 체크포인트를 다룹니다.' },
  doc: {
    en: 'Freezes running containers to disk with CRIU and brings them back later. Experimental: the daemon must have experimental features on, and CRIU must be installed.',
    ko: 'CRIU를 이용해 실행 중인 컨테이너를 디스크에 저장하고 나중에 복원합니다. 실험적 기능이므로 데몬의 실험적 기능을 켜고 CRIU를 설치해야 합니다.',
  },
  seeAlso: ['container start'],
  operands: [],
  flags: [],
  group: true,
  experimental: true,
};
