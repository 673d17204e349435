// Flags that docker service create and update share: how updates and rollbacks replace tasks.
import type { FlagSpec } from '../types';

export const serviceRolloutFlags: readonly FlagSpec[] = [
  {
    long: 'rollback-delay',
    type: 'duration',
    doc: {
      en: 'Time between two batches of tasks during a rollback.',
      ko: '롤백할 때 한 묶음의 태스크와 다음 묶음 사이에 기다리는 시간입니다.',
    },
    example: '--rollback-delay 5s',
  },
  {
    long: 'rollback-failure-action',
    type: 'string',
    default: 'pause',
    values: [
      { value: 'pause', doc: { en: 'Stops the rollback half way.', ko: '롤백을 중간에 멈춥니다.' } },
      {
        value: 'continue',
        doc: { en: 'Goes on with the rollback in spite of the failure.', ko: '실패해도 롤백을 계속합니다.' },
      },
    ],
    doc: {
      en: 'What to do when tasks fail during a rollback.',
      ko: '롤백 중에 태스크가 실패하면 할 일을 정합니다.',
    },
    example: '--rollback-failure-action continue',
  },
  {
    long: 'rollback-max-failure-ratio',
    type: 'float',
    doc: {
      en: 'Share of tasks that may fail during a rollback before it counts as failed, from `0` to `1`.',
      ko: '롤백이 실패했다고 보기 전까지 실패해도 되는 태스크의 비율이며 `0`부터 `1`까지의 값입니다.',
    },
    example: '--rollback-max-failure-ratio 0.2',
  },
  {
    long: 'rollback-monitor',
    type: 'duration',
    default: '5s',
    doc: {
      en: 'Time that a task is watched for failure after it was rolled back.',
      ko: '롤백한 태스크의 실패 여부를 지켜보는 시간입니다.',
    },
    example: '--rollback-monitor 20s',
  },
  {
    long: 'rollback-order',
    type: 'string',
    default: 'stop-first',
    values: [
      {
        value: 'stop-first',
        doc: {
          en: 'Ends the failed task, then starts the earlier one.',
          ko: '실패한 태스크를 끝내고 이전 버전의 태스크를 시작합니다.',
        },
      },
      {
        value: 'start-first',
        doc: {
          en: 'Starts the earlier task and ends the failed one when it runs.',
          ko: '이전 버전의 태스크가 실행된 뒤에 실패한 태스크를 끝냅니다.',
        },
      },
    ],
    doc: {
      en: 'Which comes first when a task is rolled back.',
      ko: '태스크를 롤백할 때 시작과 중지의 순서를 정합니다.',
    },
    example: '--rollback-order start-first',
  },
  {
    long: 'rollback-parallelism',
    type: 'uint',
    default: '1',
    doc: {
      en: 'How many tasks are rolled back at the same time; `0` means all at once.',
      ko: '동시에 롤백할 태스크의 개수이며, `0` 값은 한꺼번에 롤백합니다.',
    },
    example: '--rollback-parallelism 0',
  },
  {
    long: 'update-delay',
    type: 'duration',
    doc: {
      en: 'Time between two batches of tasks during a rolling update. It is stored with the service and counts for later updates, too.',
      ko: '롤링 업데이트에서 한 묶음의 태스크와 다음 묶음 사이에 기다리는 시간입니다. 서비스에 저장되어 다음 업데이트에도 적용됩니다.',
    },
    example: '--update-delay 10s',
  },
  {
    long: 'update-failure-action',
    type: 'string',
    default: 'pause',
    values: [
      {
        value: 'pause',
        doc: {
          en: 'Stops the update half way and leaves the rest as it was.',
          ko: '업데이트를 중간에 멈추고 나머지 태스크는 그대로 둡니다.',
        },
      },
      {
        value: 'continue',
        doc: {
          en: 'Goes on with the update in spite of the failure.',
          ko: '실패해도 업데이트를 계속합니다.',
        },
      },
      {
        value: 'rollback',
        doc: {
          en: 'Returns to the settings before the update by itself.',
          ko: '업데이트 전의 설정으로 자동으로 되돌립니다.',
        },
      },
    ],
    doc: {
      en: 'What to do when updated tasks fail within `--update-monitor`.',
      ko: '업데이트한 태스크가 `--update-monitor` 시간 안에 실패하면 할 일을 정합니다.',
    },
    example: '--update-failure-action rollback',
  },
  {
    long: 'update-max-failure-ratio',
    type: 'float',
    doc: {
      en: 'Share of tasks that may fail during an update before `--update-failure-action` takes effect, from `0` to `1`.',
      ko: '`--update-failure-action` 동작이 시작되기 전까지 업데이트 중에 실패해도 되는 태스크의 비율이며 `0`부터 `1`까지의 값입니다.',
    },
    example: '--update-max-failure-ratio 0.2',
  },
  {
    long: 'update-monitor',
    type: 'duration',
    default: '5s',
    doc: {
      en: 'Time that a task is watched for failure after it was updated. Choose it longer than the program needs to crash at a wrong configuration.',
      ko: '업데이트한 태스크의 실패 여부를 지켜보는 시간입니다. 잘못된 설정으로 프로그램이 종료될 때까지 걸리는 시간보다 길게 정합니다.',
    },
    example: '--update-monitor 30s',
  },
  {
    long: 'update-order',
    type: 'string',
    default: 'stop-first',
    values: [
      {
        value: 'stop-first',
        doc: {
          en: 'Ends the old task, then starts the new one: a short gap, but never two at once.',
          ko: '이전 태스크를 끝내고 새 태스크를 시작합니다. 잠시 비지만 둘이 동시에 실행되지 않습니다.',
        },
      },
      {
        value: 'start-first',
        doc: {
          en: 'Starts the new task and ends the old one when it runs: no gap, but room for both is needed.',
          ko: '새 태스크가 실행된 뒤에 이전 태스크를 끝냅니다. 끊김이 없지만 둘을 함께 실행할 자원이 필요합니다.',
        },
      },
    ],
    doc: {
      en: 'Which comes first when a task is updated.',
      ko: '태스크를 업데이트할 때 시작과 중지의 순서를 정합니다.',
    },
    more: {
      en: '`start-first` suits stateless web services. Do not use it for tasks that must be alone: with a port in `mode=host` the new task finds it taken, and two databases on one volume damage the data.',
      ko: '`start-first` 값은 상태가 없는 웹 서비스에 알맞습니다. 하나만 실행되어야 하는 태스크에는 쓰지 않습니다. `mode=host` 방식으로 게시한 포트는 새 태스크가 쓸 수 없고, 데이터베이스 둘이 한 볼륨을 쓰면 데이터가 손상됩니다.',
    },
    example: '--update-order start-first',
  },
  {
    long: 'update-parallelism',
    type: 'uint',
    default: '1',
    doc: {
      en: 'How many tasks are updated at the same time; `0` means all at once, with an outage.',
      ko: '동시에 업데이트할 태스크의 개수이며, `0` 값은 한꺼번에 업데이트하므로 서비스가 끊깁니다.',
    },
    example: '--update-parallelism 2',
  },
];
