// The concept page on the daemon and its client.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const look = codeBlock(`docker version
docker context ls
docker --context staging ps`);

export const daemon: ConceptSpec = {
  id: 'daemon',
  title: { en: 'Daemon and client', ko: '데몬과 클라이언트' },
  body: {
    en: paragraphs(
      'The Docker daemon (`dockerd`) is the background process that builds images and creates, starts and stops containers. The `docker` command is only its client: it sends requests to the API of the daemon and prints the answers.',
      look,
      '- `docker version` shows both: if the part "Server" is missing, the daemon does not run or cannot be reached.\n- The client finds the daemon through `--host` or `--context`, else `DOCKER_HOST` or `DOCKER_CONTEXT`, else the context chosen with `docker context use`, else the local socket `/var/run/docker.sock`.\n- Containers are children of the daemon side, not of your terminal. They go on when the client ends.\n- With Docker Desktop on Windows and macOS, the daemon runs in a virtual machine.',
      '**What belongs where**',
      'The daemon reads the source of `-v` and `--mount`, and publishes ports on its machine. The client reads build contexts, `--env-file` and the files of `docker cp` on yours. With a remote daemon this makes the difference.',
      '**Pitfalls**',
      '- "Cannot connect to the Docker daemon": it is not started, or the client looks at the wrong address. Check `docker context ls`.\n- "permission denied" on the socket: your user is not in the group `docker`. Membership is as good as being root on the host.\n- A container that mounts `/var/run/docker.sock` controls the daemon and with it the host, also with `:ro`.',
    ),
    ko: paragraphs(
      'Docker 데몬(`dockerd`)은 이미지를 빌드하고 컨테이너를 만들고 시작하고 중지하는 백그라운드 프로세스입니다. `docker` 명령은 데몬의 API에 요청을 보내고 응답을 출력하는 클라이언트일 뿐입니다.',
      look,
      '- `docker version` 명령은 양쪽의 버전을 보여 줍니다. "Server" 부분이 없으면 데몬이 실행되고 있지 않거나 연결할 수 없는 것입니다.\n- 클라이언트는 `--host` 또는 `--context` 옵션, `DOCKER_HOST` 또는 `DOCKER_CONTEXT` 환경 변수, `docker context use` 명령으로 고른 컨텍스트, 로컬 소켓 `/var/run/docker.sock` 순서로 데몬을 찾습니다.\n- 컨테이너는 터미널이 아니라 데몬 쪽에서 실행되므로, 클라이언트가 끝나도 계속 실행됩니다.\n- Windows와 macOS의 Docker Desktop에서는 데몬이 가상 머신 안에서 실행됩니다.',
      '**어느 쪽에서 처리되는가**',
      '`-v` 옵션과 `--mount` 옵션의 원본 경로는 데몬이 읽고, 게시한 포트도 데몬이 있는 컴퓨터에서 열립니다. 빌드 컨텍스트와 `--env-file` 옵션의 파일, `docker cp` 명령으로 복사하는 파일은 클라이언트가 현재 컴퓨터에서 읽습니다. 데몬이 다른 컴퓨터에 있으면 이 차이가 중요해집니다.',
      '**주의할 점**',
      '- "Cannot connect to the Docker daemon" 오류는 데몬이 시작되지 않았거나 클라이언트가 다른 주소를 보고 있다는 뜻입니다. `docker context ls` 명령으로 확인합니다.\n- 소켓에서 "permission denied" 오류가 나면 사용자가 `docker` 그룹에 없는 것입니다. 이 그룹에 속하면 호스트의 root 권한을 가진 것과 같습니다.\n- `/var/run/docker.sock` 소켓을 마운트한 컨테이너는 데몬을, 나아가 호스트를 제어할 수 있습니다. `:ro` 표기를 붙여도 마찬가지입니다.',
    ),
  },
  seeAlso: ['container', 'image'],
};
