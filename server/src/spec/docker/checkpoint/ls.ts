// docker checkpoint ls.
import type { CommandSpec } from '../../types';

export const checkpointLs: CommandSpec = {
  path: ['checkpoint', 'ls'],
  aliases: [['checkpoint', 'list']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: 'Lists the checkpoints of a container.', ko: '컨테이너의 체크포인트를 나열합니다.' },
  doc: {
    en: 'Lists the names of the checkpoints of a container.',
    ko: '컨테이너의 체크포인트 이름을 나열합니다.',
  },
  examples: [
    {
      code: 'docker checkpoint ls web',
      doc: { en: 'Lists what can be restored.', ko: '복원할 수 있는 체크포인트를 나열합니다.' },
    },
  ],
  seeAlso: ['checkpoint create'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: { en: 'Container whose checkpoints are listed.', ko: '체크포인트를 볼 컨테이너입니다.' },
    },
  ],
  flags: [
    {
      long: 'checkpoint-dir',
      type: 'host-path',
      doc: { en: 'Directory in which checkpoints are looked for.', ko: '체크포인트를 찾을 디렉터리입니다.' },
      example: '--checkpoint-dir /srv/states',
    },
  ],
  experimental: true,
};
