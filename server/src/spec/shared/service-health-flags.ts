// Flags that docker service create and update share: health checks.
import type { FlagSpec } from '../types';

export const serviceHealthFlags: readonly FlagSpec[] = [
  {
    long: 'health-cmd',
    type: 'string',
    doc: {
      en: 'Command that checks a task from inside its container; exit code 0 means healthy. A task that turns unhealthy is ended and replaced, while `docker run` only marks the container.',
      ko: '컨테이너 안에서 태스크를 검사하는 명령이며, 종료 코드 0이 정상입니다. `docker run` 명령은 상태만 표시하지만, 스웜은 비정상이 된 태스크를 끝내고 새 태스크로 바꿉니다.',
    },
    more: {
      en: 'A new task receives traffic and counts as running only once its check succeeds, so a check makes rolling updates safe: with a check that fails, the update stops as `--update-failure-action` says. The tool that the check calls must be in the image.',
      ko: '새 태스크는 검사가 성공한 뒤에야 실행 중으로 간주되고 요청을 받습니다. 그래서 검사가 있으면 롤링 업데이트가 안전해지며, 검사가 실패하면 `--update-failure-action` 옵션에 따라 업데이트를 멈춥니다. 검사에 쓰는 도구는 이미지 안에 있어야 합니다.',
    },
    example: '--health-cmd "curl -f http://localhost/ || exit 1"',
  },
  {
    long: 'health-interval',
    type: 'health-duration',
    doc: { en: 'Time between two checks of a task.', ko: '태스크를 검사하는 간격입니다.' },
    example: '--health-interval 15s',
  },
  {
    long: 'health-retries',
    type: 'int',
    doc: {
      en: 'How many checks in a row must fail before a task counts as unhealthy and is replaced.',
      ko: '검사가 연속으로 몇 번 실패하면 태스크를 비정상으로 보고 교체할지 정합니다.',
    },
    example: '--health-retries 3',
  },
  {
    long: 'health-start-interval',
    type: 'health-duration',
    doc: {
      en: 'Time between checks during the start period, so that a new task is found ready sooner.',
      ko: '시작 유예 시간 동안의 검사 간격입니다. 새 태스크가 준비된 것을 더 빨리 알아냅니다.',
    },
    example: '--health-start-period 60s --health-start-interval 2s',
  },
  {
    long: 'health-start-period',
    type: 'health-duration',
    doc: {
      en: 'Time a new task has to start up, during which failed checks do not count. Too short a time makes the swarm replace slow tasks again and again.',
      ko: '실패한 검사를 세지 않고 새 태스크의 시작을 기다리는 유예 시간입니다. 너무 짧으면 시작이 느린 태스크가 계속 교체됩니다.',
    },
    example: '--health-start-period 60s',
  },
  {
    long: 'health-timeout',
    type: 'health-duration',
    doc: {
      en: 'Time after which a check of a task that has not ended counts as failed.',
      ko: '태스크의 검사가 이 시간 안에 끝나지 않으면 실패로 봅니다.',
    },
    example: '--health-timeout 5s',
  },
  {
    long: 'no-healthcheck',
    type: 'switch',
    doc: {
      en: 'Switches off the `HEALTHCHECK` of the image for this service. Tasks then count as ready as soon as their process runs.',
      ko: '이 서비스에서 이미지의 `HEALTHCHECK` 설정을 끕니다. 프로세스가 실행되기만 하면 태스크가 준비된 것으로 봅니다.',
    },
  },
];
