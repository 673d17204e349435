// The concept page on where the output of containers goes.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const limited = codeBlock(`docker run -d --name web \\
  --log-driver local --log-opt max-size=10m --log-opt max-file=3 \\
  nginx:1.29`);

const check = codeBlock("docker inspect -f '{{.HostConfig.LogConfig.Type}}' web");

export const loggingDrivers: ConceptSpec = {
  id: 'logging-drivers',
  title: { en: 'Logging drivers', ko: '로그 드라이버' },
  body: {
    en: paragraphs(
      'A logging driver decides where the daemon puts what a container writes to standard output and standard error. The default `json-file` keeps it in a file on the host, which grows without limit until the container is removed; `docker logs` reads it from there.',
      limited,
      '- `local`: compressed files with rotation (five files of 20 MB unless set otherwise); the best choice on a single host.\n- `json-file`: one JSON object a line; rotates only with `max-size` and `max-file`.\n- `journald`, `syslog`: the log of the system.\n- `fluentd`, `gelf`, `awslogs`, `splunk`, `gcplogs`: a log service.\n- `none`: nothing is kept, and `docker logs` fails.',
      'The driver is chosen when the container is created, with `--log-driver` and `--log-opt`, or for all new containers with `log-driver` and `log-opts` in `daemon.json`. Existing containers keep theirs:',
      check,
      '**Pitfalls**',
      '- Only the standard streams count. A program that logs to a file needs a link to `/dev/stdout` or a volume.\n- With remote drivers `docker logs` works from a local copy since Docker 20.10; older versions could not show anything.\n- In the normal blocking mode a slow log service slows down the program. `--log-opt mode=non-blocking` drops lines instead.\n- A disk filled by logs does not show in `docker system df`.',
    ),
    ko: paragraphs(
      '로그 드라이버는 컨테이너가 표준 출력과 표준 오류에 쓴 내용을 데몬이 어디에 저장할지 정합니다. 기본값인 `json-file` 드라이버는 호스트의 파일에 저장하며, 이 파일은 컨테이너를 삭제할 때까지 제한 없이 커집니다. `docker logs` 명령은 이 파일을 읽습니다.',
      limited,
      '- `local`: 압축하고 순환하는 파일입니다(따로 정하지 않으면 20MB 파일 다섯 개). 호스트 하나에서 쓰기에 가장 좋습니다.\n- `json-file`: 한 줄에 JSON 객체 하나를 기록합니다. `max-size`, `max-file` 설정이 있어야 순환합니다.\n- `journald`, `syslog`: 시스템 로그에 기록합니다.\n- `fluentd`, `gelf`, `awslogs`, `splunk`, `gcplogs`: 로그 서비스로 보냅니다.\n- `none`: 아무것도 남기지 않으며 `docker logs` 명령이 실패합니다.',
      '드라이버는 컨테이너를 만들 때 `--log-driver` 옵션과 `--log-opt` 옵션으로 정하거나, `daemon.json` 파일의 `log-driver`, `log-opts` 항목으로 새 컨테이너 전체에 적용합니다. 기존 컨테이너의 드라이버는 바뀌지 않으며 다음 명령으로 확인합니다.',
      check,
      '**주의할 점**',
      '- 표준 스트림만 기록됩니다. 파일에 로그를 쓰는 프로그램은 `/dev/stdout` 링크를 쓰거나 볼륨에 저장해야 합니다.\n- 원격 드라이버를 써도 Docker 20.10부터는 로컬 사본이 있어 `docker logs` 명령이 동작하지만, 그 이전 버전에서는 볼 수 없습니다.\n- 기본인 블로킹 방식에서는 로그 서비스가 느리면 프로그램도 느려집니다. `--log-opt mode=non-blocking` 설정은 대신 줄을 버립니다.\n- 로그가 디스크를 채워도 `docker system df` 출력에는 나타나지 않습니다.',
    ),
  },
  seeAlso: ['clean-up', 'foreground-and-background', 'daemon'],
};
