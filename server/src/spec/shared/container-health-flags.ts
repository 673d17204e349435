// Flags that docker container run and create share: the health check.
import type { FlagSpec } from '../types';

export const containerHealthFlags: readonly FlagSpec[] = [
  {
    long: 'health-cmd',
    type: 'string',
    doc: {
      en: 'Sets the command that tests from inside the container whether its service works: exit status 0 means healthy, 1 unhealthy. It runs in the shell of the image and replaces `HEALTHCHECK` of the Dockerfile.',
      ko: '서비스가 정상인지 컨테이너 안에서 검사할 명령을 정합니다. 종료 코드 0은 정상, 1은 비정상을 뜻합니다. 이미지의 셸에서 실행되며 Dockerfile의 `HEALTHCHECK` 설정을 대신합니다.',
    },
    more: {
      en: '- Quote the whole command; in single quotes, variables are those of the container.\n- The program must be in the image: many have no `curl`. `wget -q --spider URL` works with BusyBox, and databases bring their own, such as `pg_isready` or `redis-cli ping`.\n- `localhost` in it is the container, so use the port of the container and not the published one.\n- An unhealthy container is only marked: docker does not restart it by itself.',
      ko: '- 명령 전체를 따옴표로 묶습니다. 작은따옴표로 묶으면 변수는 컨테이너의 것으로 해석됩니다.\n- 검사에 쓸 프로그램이 이미지에 있어야 하며, `curl` 명령이 없는 이미지가 많습니다. `wget -q --spider URL` 명령은 BusyBox에서도 동작하고, 데이터베이스에는 `pg_isready` 명령이나 `redis-cli ping` 명령처럼 자체 도구가 있습니다.\n- 명령 안의 `localhost` 주소는 컨테이너를 뜻하므로 게시한 포트가 아니라 컨테이너의 포트를 씁니다.\n- 비정상 컨테이너는 표시만 될 뿐이며, Docker가 스스로 다시 시작하지는 않습니다.',
    },
    example: "--health-cmd 'pg_isready -U postgres'",
  },
  {
    long: 'health-interval',
    type: 'health-duration',
    doc: {
      en: 'Sets the pause between two checks, as a number with a unit (`ms`, `s`, `m`, `h`). If neither this flag nor the image says more, it is 30 seconds.',
      ko: '두 검사 사이의 간격을 단위(`ms`, `s`, `m`, `h`)를 붙인 숫자로 정합니다. 이 옵션과 이미지에 모두 설정이 없으면 30초입니다.',
    },
    more: {
      en: 'The first check runs one interval after the start, so a long interval also delays the first `healthy`; `--health-start-interval` shortens it during the start. Every check starts a process in the container: intervals below a few seconds cost noticeable CPU on a host with many containers.',
      ko: '첫 검사는 시작한 뒤 이 간격이 지나야 실행되므로, 간격이 길면 `healthy` 상태가 되기까지의 시간도 길어집니다. 시작 직후의 간격은 `--health-start-interval` 옵션으로 줄일 수 있습니다. 검사할 때마다 컨테이너에서 프로세스가 실행되므로, 컨테이너가 많은 호스트에서 간격이 몇 초도 되지 않으면 CPU 부담이 눈에 띄게 커집니다.',
    },
    example: '--health-interval 10s',
  },
  {
    long: 'health-retries',
    type: 'health-retries',
    doc: {
      en: 'Sets how many checks in a row must fail before the container counts as unhealthy; 3 if neither this flag nor the image says more. One good check makes it healthy again.',
      ko: '검사가 연속으로 몇 번 실패해야 비정상(unhealthy)으로 판단할지 정합니다. 이 옵션과 이미지에 모두 설정이 없으면 3번입니다. 한 번이라도 성공하면 다시 정상이 됩니다.',
    },
    example: '--health-retries 5',
  },
  {
    long: 'health-start-interval',
    type: 'health-duration',
    since: '25.0',
    doc: {
      en: 'Sets the pause between checks during the start period, mostly shorter than the usual interval so that the container becomes healthy early. It is 5 seconds unless told, and has no effect without a start period.',
      ko: '시작 대기 시간 동안의 검사 간격을 정합니다. 보통 평소 간격보다 짧게 두어 컨테이너가 일찍 정상 상태가 되게 합니다. 지정하지 않으면 5초이며, 시작 대기 시간이 없으면 효과가 없습니다.',
    },
    example: '--health-start-period 60s --health-start-interval 2s',
  },
  {
    long: 'health-start-period',
    type: 'health-duration',
    doc: {
      en: 'Gives the service time to start: failed checks within this time after the start do not count, while a good one makes the container healthy at once. Without it, failures count from the beginning.',
      ko: '서비스가 시작될 시간을 줍니다. 시작한 뒤 이 시간 안의 실패는 세지 않고, 성공하면 바로 정상이 됩니다. 지정하지 않으면 처음부터 실패를 셉니다.',
    },
    example: '--health-start-period 30s',
  },
  {
    long: 'health-timeout',
    type: 'health-duration',
    doc: {
      en: 'Sets how long one check may take before it is killed and counted as failed; 30 seconds if neither this flag nor the image says more.',
      ko: '검사 한 번에 허용할 시간을 정합니다. 이 시간을 넘기면 검사를 강제로 끝내고 실패로 셉니다. 이 옵션과 이미지에 모두 설정이 없으면 30초입니다.',
    },
    example: '--health-timeout 5s',
  },
  {
    long: 'no-healthcheck',
    type: 'switch',
    doc: {
      en: 'Switches off the health check that the image brings along. It cannot be combined with the other health options.',
      ko: '이미지에 설정된 헬스 체크를 끕니다. 다른 헬스 체크 옵션과 함께 쓸 수 없습니다.',
    },
  },
];
