// The concept page on health checks.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const check = codeBlock(`docker run -d --name db -e POSTGRES_PASSWORD \\
  --health-cmd 'pg_isready -U postgres' \\
  --health-interval 10s --health-timeout 3s \\
  --health-retries 3 --health-start-period 30s \\
  postgres:17`);
const ask = codeBlock(`docker ps --filter health=unhealthy
docker inspect --format '{{json .State.Health}}' db`);

export const healthChecks: ConceptSpec = {
  id: 'health-checks',
  title: { en: 'Health checks', ko: '헬스 체크' },
  body: {
    en: paragraphs(
      'A health check is a command that docker runs inside the container at intervals to see whether its service really answers, not only whether its process exists. `docker ps` shows the result: `starting`, `healthy` or `unhealthy`.',
      check,
      'The check comes from `HEALTHCHECK` in the image or from the `--health-*` options, which take precedence. Exit status 0 is good, 1 is bad. Unless told otherwise it runs every 30 seconds, may take 30 seconds, and 3 failures in a row make the container unhealthy. Failures during the start period do not count.',
      ask,
      'The second line shows the output of the last checks. `--no-healthcheck` switches off the check of the image.',
      '**What happens with an unhealthy container**',
      'Docker by itself does nothing but report it: a restart policy reacts only to the end of the process. Compose can wait for health (`depends_on` with `condition: service_healthy`, `docker compose up --wait`), and Swarm replaces unhealthy tasks.',
      '**Pitfalls**',
      '- The tool must be in the image; `curl` often is not.\n- Durations need a unit: `10s`, not `10`.\n- The check runs in the container: `localhost` and the container port, not the published one.\n- Do not test other services in it, or one failing database turns all containers unhealthy.',
    ),
    ko: paragraphs(
      '헬스 체크는 프로세스가 있는지만이 아니라 서비스가 실제로 응답하는지 알기 위해 Docker가 컨테이너 안에서 주기적으로 실행하는 명령입니다. 결과는 `docker ps` 출력에 `starting`, `healthy`, `unhealthy` 상태로 나타납니다.',
      check,
      '검사는 이미지의 `HEALTHCHECK` 설정이나 `--health-*` 옵션으로 정하며, 옵션이 우선합니다. 종료 코드 0은 정상, 1은 비정상입니다. 따로 지정하지 않으면 30초마다 실행되고, 한 번에 30초까지 걸릴 수 있으며, 연속으로 3번 실패하면 비정상 상태가 됩니다. 시작 대기 시간 동안의 실패는 세지 않습니다.',
      ask,
      '두 번째 줄은 최근 검사의 출력을 보여 줍니다. `--no-healthcheck` 옵션은 이미지의 검사를 끕니다.',
      '**비정상 컨테이너는 어떻게 되는가**',
      'Docker 자체는 상태를 표시하기만 합니다. 재시작 정책은 프로세스가 종료될 때만 동작하기 때문입니다. Compose는 정상 상태가 될 때까지 기다릴 수 있고(`depends_on` 항목의 `condition: service_healthy` 설정, `docker compose up --wait` 명령), Swarm은 비정상 태스크를 새것으로 바꿉니다.',
      '**주의할 점**',
      '- 검사에 쓰는 도구가 이미지에 있어야 하며, `curl` 명령은 없는 경우가 많습니다.\n- 시간에는 `10s` 값처럼 단위를 붙여야 합니다. `10` 값은 오류입니다.\n- 검사는 컨테이너 안에서 실행되므로 `localhost` 주소와 컨테이너 포트를 씁니다. 게시한 포트가 아닙니다.\n- 다른 서비스까지 검사하지 않습니다. 그러면 데이터베이스 하나의 장애로 모든 컨테이너가 비정상이 됩니다.',
    ),
  },
  seeAlso: ['restart-policies', 'container'],
};
