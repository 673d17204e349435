// The concept page on restart policies.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const use = codeBlock(`docker run -d --name web --restart unless-stopped nginx:1.29
docker update --restart on-failure:3 web
docker inspect --format '{{.RestartCount}}' web`);

export const restartPolicies: ConceptSpec = {
  id: 'restart-policies',
  title: { en: 'Restart policies', ko: '재시작 정책' },
  body: {
    en: paragraphs(
      'The restart policy (`--restart`) tells the daemon whether to start a container again after its process has ended, and after a reboot of the host. By default (`no`) it does neither.',
      '| Policy | After an exit with 0 | After an error | After a reboot |\n| --- | --- | --- | --- |\n| `no` | no | no | no |\n| `on-failure[:N]` | no | yes, up to N times | not reliably |\n| `always` | yes | yes | yes, even if you had stopped it |\n| `unless-stopped` | yes | yes | only if you had not stopped it |',
      use,
      'For a service choose `unless-stopped`; for a job that may fail now and then `on-failure` with a number. The pause before an attempt begins at 100 ms and doubles up to one minute; once the container has run for 10 seconds, it starts over. `docker stop` and `docker kill` end the container for good until somebody starts it, or with `always` until the daemon restarts.',
      '**Pitfalls**',
      '- It needs a daemon that starts with the host: `systemctl enable docker`. Docker Desktop starts only after you log in, if set so.\n- A wrong command or setting becomes a loop: `docker ps` shows "Restarting". Read `docker logs`, and correct the cause.\n- It cannot be combined with `--rm`.\n- A failing health check does not restart a container; only its end does.\n- Dependencies are unknown to it: after a reboot containers start in any order, so programs should retry connections.',
    ),
    ko: paragraphs(
      '재시작 정책(`--restart`)은 프로세스가 종료된 뒤나 호스트가 재부팅된 뒤에 데몬이 컨테이너를 다시 시작할지를 정합니다. 기본값(`no`)에서는 어느 경우에도 다시 시작하지 않습니다.',
      '| 정책 | 정상 종료(0) | 오류 종료 | 재부팅 |\n| --- | --- | --- | --- |\n| `no` | 안 함 | 안 함 | 안 함 |\n| `on-failure[:N]` | 안 함 | 최대 N번 시작 | 보장되지 않음 |\n| `always` | 시작 | 시작 | 직접 중지했어도 시작 |\n| `unless-stopped` | 시작 | 시작 | 직접 중지하지 않았으면 시작 |',
      use,
      '서비스에는 `unless-stopped` 정책이, 가끔 실패할 수 있는 작업에는 횟수를 지정한 `on-failure` 정책이 알맞습니다. 재시도 간격은 100 ms에서 시작하여 1분까지 두 배씩 늘어나며, 컨테이너가 10초 이상 실행되면 처음 간격으로 돌아갑니다. `docker stop` 명령이나 `docker kill` 명령으로 끝낸 컨테이너는 다시 시작할 때까지 멈춰 있고, `always` 정책에서는 데몬이 다시 시작될 때까지 멈춰 있습니다.',
      '**주의할 점**',
      '- 호스트와 함께 데몬이 시작되어야 하므로 `systemctl enable docker` 명령으로 설정해 둡니다. Docker Desktop은 설정한 경우에 한해 로그인한 뒤에 시작됩니다.\n- 명령이나 설정이 잘못되면 재시작이 끝없이 반복되고 `docker ps` 출력에 "Restarting" 상태로 나타납니다. `docker logs` 명령으로 원인을 찾아 고칩니다.\n- `--rm` 옵션과 함께 쓸 수 없습니다.\n- 헬스 체크가 실패해도 컨테이너는 다시 시작되지 않으며, 종료되어야 다시 시작됩니다.\n- 의존 관계는 고려하지 않습니다. 재부팅한 뒤의 시작 순서가 정해져 있지 않으므로 프로그램이 연결을 재시도해야 합니다.',
    ),
  },
  seeAlso: ['health-checks', 'container', 'foreground-and-background'],
};
