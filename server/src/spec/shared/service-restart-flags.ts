// Flags that docker service create and update share: what happens when a task ends.
import type { FlagSpec } from '../types';

export const serviceRestartFlags: readonly FlagSpec[] = [
  {
    long: 'restart-condition',
    type: 'string',
    default: 'any',
    values: [
      {
        value: 'any',
        doc: { en: 'Replaces a task however it ended.', ko: '태스크가 어떻게 끝났든 새로 시작합니다.' },
      },
      {
        value: 'none',
        doc: { en: 'Never replaces an ended task.', ko: '끝난 태스크를 다시 시작하지 않습니다.' },
      },
      {
        value: 'on-failure',
        doc: {
          en: 'Replaces only tasks that ended with an exit code other than 0.',
          ko: '0이 아닌 종료 코드로 끝난 태스크만 새로 시작합니다.',
        },
      },
    ],
    doc: {
      en: 'When an ended task is replaced by a new one. It takes the place of `--restart` of `docker run`; a new container is made, the old one is not started again.',
      ko: '끝난 태스크를 언제 새 태스크로 바꿀지 정합니다. `docker run` 명령의 `--restart` 옵션을 대신하며, 기존 컨테이너를 다시 시작하지 않고 새 컨테이너를 만듭니다.',
    },
    example: '--restart-condition on-failure',
  },
  {
    long: 'restart-delay',
    type: 'duration',
    default: '5s',
    doc: {
      en: 'Time to wait before the new task is started.',
      ko: '새 태스크를 시작하기 전에 기다리는 시간입니다.',
    },
    example: '--restart-delay 10s',
  },
  {
    long: 'restart-max-attempts',
    type: 'uint',
    doc: {
      en: 'How often a task is replaced before the swarm gives up, counted within `--restart-window`. Without it there is no limit.',
      ko: '스웜이 포기하기 전까지 태스크를 교체하는 횟수이며 `--restart-window` 시간 안에서 셉니다. 생략하면 제한이 없습니다.',
    },
    example: '--restart-condition on-failure --restart-max-attempts 3',
  },
  {
    long: 'restart-window',
    type: 'duration',
    doc: {
      en: 'Time over which attempts are counted for `--restart-max-attempts`; without it they count for as long as the task exists.',
      ko: '`--restart-max-attempts` 옵션의 횟수를 세는 시간입니다. 생략하면 처음부터 끝까지 모두 셉니다.',
    },
    example: '--restart-max-attempts 3 --restart-window 2m',
  },
];
