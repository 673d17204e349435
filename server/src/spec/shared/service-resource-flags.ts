// Flags that docker service create and update share: limits and reservations of each task.
import type { FlagSpec } from '../types';

export const serviceResourceFlags: readonly FlagSpec[] = [
  {
    long: 'limit-cpu',
    type: 'decimal',
    doc: {
      en: 'Most processor time of one task, in processors; fractions are allowed. It corresponds to `--cpus` of `docker run`.',
      ko: '태스크 하나가 쓸 수 있는 최대 CPU 개수이며 소수도 쓸 수 있습니다. `docker run` 명령의 `--cpus` 옵션에 해당합니다.',
    },
    example: '--limit-cpu 0.5',
  },
  {
    long: 'limit-memory',
    type: 'bytes',
    doc: {
      en: 'Most memory of one task, as a number with a unit such as `512m`. A task that exceeds it is killed, and the swarm starts another one.',
      ko: '태스크 하나가 쓸 수 있는 최대 메모리이며 `512m` 같은 단위를 붙여 씁니다. 넘으면 태스크가 강제로 종료되고 스웜이 새 태스크를 시작합니다.',
    },
    more: {
      en: 'The limit counts for each task: 5 replicas with `512m` may use 2.5 GiB in total. The scheduler does not look at limits, so combine it with `--reserve-memory` to keep nodes from being overbooked.',
      ko: '한도는 태스크마다 적용되므로 `512m` 한도의 복제본 5개는 모두 2.5 GiB까지 쓸 수 있습니다. 스케줄러는 한도를 고려하지 않으므로, 노드에 태스크가 몰리지 않게 하려면 `--reserve-memory` 옵션과 함께 씁니다.',
    },
    example: '--limit-memory 512m',
  },
  {
    long: 'limit-pids',
    type: 'int',
    default: '0',
    doc: {
      en: 'Most processes and threads in one task; `0` sets no limit.',
      ko: '태스크 하나에서 만들 수 있는 프로세스와 스레드의 최대 개수이며, `0` 값은 제한하지 않습니다.',
    },
    example: '--limit-pids 200',
  },
  {
    long: 'memory-swap',
    type: 'bytes',
    since: '29.0',
    values: [
      {
        value: '-1',
        doc: {
          en: 'Lets a task use all swap of its node.',
          ko: '태스크가 노드의 스왑을 모두 쓸 수 있게 합니다.',
        },
      },
    ],
    doc: {
      en: 'Swap that a task may use beside its `--limit-memory`, as a number with a unit; `-1` sets no limit. Unlike in `docker run` it counts swap alone, not memory and swap together.',
      ko: '태스크가 `--limit-memory` 한도와 별도로 쓸 수 있는 스왑이며 단위를 붙여 씁니다. `-1` 값은 제한하지 않습니다. `docker run` 명령과 달리 메모리와의 합이 아니라 스왑만의 크기입니다.',
    },
    example: '--limit-memory 512m --memory-swap 256m',
  },
  {
    long: 'memory-swappiness',
    type: 'int',
    default: '-1',
    since: '29.0',
    doc: {
      en: 'How readily the kernel of the node swaps out memory of a task, from `0` to `100`; `-1` returns to the setting of the node.',
      ko: '노드의 커널이 태스크의 메모리를 얼마나 적극적으로 스왑할지 `0`부터 `100`까지의 값으로 정합니다. `-1` 값은 노드의 설정으로 되돌립니다.',
    },
    example: '--memory-swappiness 10',
  },
  {
    long: 'oom-score-adj',
    type: 'int',
    doc: {
      en: 'How likely the kernel of a node picks the tasks of this service when memory runs out: from `-1000` (never) to `1000` (first).',
      ko: '노드의 메모리가 바닥났을 때 커널이 이 서비스의 태스크를 고를 가능성이며, `-1000`(고르지 않음)부터 `1000`(가장 먼저)까지의 값입니다.',
    },
    example: '--oom-score-adj 500',
  },
  {
    long: 'reserve-cpu',
    type: 'decimal',
    doc: {
      en: 'Processors that a node must have unreserved to receive a task. It is a promise for placement, not a limit.',
      ko: '노드가 태스크를 받으려면 예약되지 않은 채 남아 있어야 하는 CPU 개수입니다. 배치에만 쓰이며 한도가 아닙니다.',
    },
    example: '--reserve-cpu 0.25',
  },
  {
    long: 'reserve-memory',
    type: 'bytes',
    doc: {
      en: 'Memory that a node must have unreserved to receive a task. When no node has it, the task stays `Pending`.',
      ko: '노드가 태스크를 받으려면 예약되지 않은 채 남아 있어야 하는 메모리입니다. 그런 노드가 없으면 태스크가 `Pending` 상태로 남습니다.',
    },
    example: '--reserve-memory 256m',
  },
];
