// Flags that docker swarm init and update share: how managers keep the state and watch nodes.
import type { FlagSpec } from '../types';

export const swarmStateFlags: readonly FlagSpec[] = [
  {
    long: 'dispatcher-heartbeat',
    type: 'duration',
    default: '5s',
    doc: {
      en: 'How often nodes report that they are alive. A node from which several reports are missing counts as down, and its tasks move.',
      ko: '노드가 살아 있음을 알리는 간격입니다. 여러 번 연달아 소식이 없는 노드는 중지된 것으로 보고 태스크를 옮깁니다.',
    },
    example: '--dispatcher-heartbeat 10s',
  },
  {
    long: 'max-snapshots',
    type: 'uint',
    doc: {
      en: 'How many older snapshots of the state managers keep beside the current one.',
      ko: '매니저 노드가 현재 스냅샷 외에 보관할 이전 상태 스냅샷의 개수입니다.',
    },
    example: '--max-snapshots 2',
  },
  {
    long: 'snapshot-interval',
    type: 'uint',
    default: '10000',
    doc: {
      en: 'After how many entries of the log managers take a snapshot of the state.',
      ko: '매니저 노드가 로그 항목 몇 개마다 상태 스냅샷을 만들지 정합니다.',
    },
    example: '--snapshot-interval 20000',
  },
  {
    long: 'task-history-limit',
    type: 'int',
    default: '5',
    doc: {
      en: 'How many ended tasks of each slot are kept, to be seen in `docker service ps`.',
      ko: '`docker service ps` 명령에서 볼 수 있도록 슬롯마다 보관할 끝난 태스크의 개수입니다.',
    },
    example: '--task-history-limit 2',
  },
];
