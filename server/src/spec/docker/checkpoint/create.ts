// docker checkpoint create.
import type { CommandSpec } from '../../types';

export const checkpointCreate: CommandSpec = {
  path: ['checkpoint', 'create'],
  usage: '[OPTIONS] CONTAINER CHECKPOINT',
  summary: {
    en: 'Saves a running container as a checkpoint.',
    ko: '실행 중인 컨테이너를 체크포인트로 저장합니다.',
  },
  doc: {
    en: 'Writes memory and state of a container to disk and stops it. `docker start --checkpoint` goes on from there.',
    ko: '컨테이너의 메모리와 상태를 디스크에 저장하고 중지합니다. `docker start --checkpoint` 명령으로 그 지점부터 이어서 실행합니다.',
  },
  examples: [
    {
      code: 'docker checkpoint create --leave-running web before-upgrade',
      doc: {
        en: 'Saves a state and lets the container go on.',
        ko: '상태를 저장하고 컨테이너는 계속 실행합니다.',
      },
    },
  ],
  seeAlso: ['container start', 'checkpoint ls'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: { en: 'Running container to save.', ko: '저장할 실행 중인 컨테이너입니다.' },
    },
    {
      name: 'CHECKPOINT',
      kind: 'checkpoint',
      doc: { en: 'Name of the new checkpoint.', ko: '새 체크포인트의 이름입니다.' },
    },
  ],
  flags: [
    {
      long: 'checkpoint-dir',
      type: 'host-path',
      doc: {
        en: 'Directory for the checkpoint in place of that of docker.',
        ko: 'Docker의 기본 위치 대신 체크포인트를 저장할 디렉터리입니다.',
      },
      example: '--checkpoint-dir /srv/checkpoints',
    },
    {
      long: 'leave-running',
      type: 'switch',
      doc: {
        en: 'Lets the container go on after it is saved.',
        ko: '저장한 뒤에도 컨테이너를 계속 실행합니다.',
      },
    },
  ],
  experimental: true,
};
