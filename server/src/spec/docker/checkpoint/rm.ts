// docker checkpoint rm.
import type { CommandSpec } from '../../types';

export const checkpointRm: CommandSpec = {
  path: ['checkpoint', 'rm'],
  aliases: [['checkpoint', 'remove']],
  destroys: true,
  usage: '[OPTIONS] CONTAINER CHECKPOINT',
  summary: { en: 'Removes a checkpoint.', ko: '체크포인트를 삭제합니다.' },
  doc: {
    en: 'Removes a saved state of a container; the container stays.',
    ko: '컨테이너의 저장된 상태를 삭제하며 컨테이너는 그대로 둡니다.',
  },
  examples: [
    {
      code: 'docker checkpoint rm web before-upgrade',
      doc: {
        en: 'Removes the state saved before an upgrade.',
        ko: '업그레이드 전에 저장한 상태를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['checkpoint ls'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: { en: 'Container to which the checkpoint belongs.', ko: '체크포인트가 속한 컨테이너입니다.' },
    },
    {
      name: 'CHECKPOINT',
      kind: 'checkpoint',
      doc: { en: 'Checkpoint to remove.', ko: '삭제할 체크포인트입니다.' },
    },
  ],
  flags: [
    {
      long: 'checkpoint-dir',
      type: 'host-path',
      doc: {
        en: 'Directory from which the checkpoint is removed.',
        ko: '체크포인트를 삭제할 디렉터리입니다.',
      },
      example: '--checkpoint-dir /srv/old',
    },
  ],
  experimental: true,
};
