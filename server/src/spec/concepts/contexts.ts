// The concept page on choosing the engine that commands work with.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const remote = codeBlock(`docker context create prod --docker host=ssh://deploy@server.example.com
docker --context prod ps
docker context use prod
docker context use default`);

export const contexts: ConceptSpec = {
  id: 'contexts',
  title: { en: 'Contexts', ko: '컨텍스트' },
  body: {
    en: paragraphs(
      'A context is a name for an engine and the way to reach it. The context in use decides where every `docker` command takes place: on this machine (`default`), in Docker Desktop (`desktop-linux`), or on a server over SSH.',
      remote,
      '**Which one counts**',
      'The first of these that is set:',
      '1. `--host` or `--context` on the command line, directly after `docker`\n2. `DOCKER_HOST` in the environment\n3. `DOCKER_CONTEXT` in the environment\n4. the choice of `docker context use`\n5. `default`, the local socket',
      'Contexts are stored in `~/.docker/contexts`, so `sudo docker` does not see those of your user.',
      '**Pitfalls**',
      '- The choice of `docker context use` holds for all terminals and survives a restart. Look at `docker context show` before anything destructive.\n- "Cannot connect to the Docker daemon" often means a context whose engine does not run, for example after switching between Docker Desktop and Docker Engine.\n- On a remote engine, paths of bind mounts and published ports are those of the remote machine, while `docker build` and `docker cp` read local files.\n- A `tcp://` address without TLS hands control over the machine to everyone who can reach it.',
      'A build context is something else: the files of a build.',
    ),
    ko: paragraphs(
      '컨텍스트는 엔진과 그 접속 방법에 붙인 이름입니다. 사용 중인 컨텍스트가 모든 `docker` 명령이 실행될 곳을 정합니다. 이 시스템(`default`)이나 Docker Desktop(`desktop-linux`)일 수도 있고, SSH로 접속하는 서버일 수도 있습니다.',
      remote,
      '**적용되는 순서**',
      '다음 가운데 먼저 지정된 것이 적용됩니다.',
      '1. 명령줄에서 `docker` 바로 뒤에 적은 `--host` 옵션이나 `--context` 옵션\n2. 환경 변수 `DOCKER_HOST`\n3. 환경 변수 `DOCKER_CONTEXT`\n4. `docker context use` 명령으로 고른 컨텍스트\n5. 로컬 소켓을 뜻하는 `default` 컨텍스트',
      '컨텍스트는 `~/.docker/contexts` 디렉터리에 저장되므로 `sudo docker` 명령에서는 현재 사용자의 컨텍스트가 보이지 않습니다.',
      '**주의할 점**',
      '- `docker context use` 명령의 선택은 모든 터미널에 적용되고 시스템을 다시 시작해도 유지됩니다. 무언가를 삭제하기 전에 `docker context show` 명령으로 확인합니다.\n- "Cannot connect to the Docker daemon" 오류는 선택된 컨텍스트의 엔진이 실행 중이 아니라는 뜻일 때가 많습니다. Docker Desktop과 Docker Engine을 바꿔 쓸 때 흔합니다.\n- 원격 엔진에서 바인드 마운트 경로와 게시된 포트는 원격 시스템의 것이지만, `docker build` 명령과 `docker cp` 명령은 로컬 파일을 읽습니다.\n- TLS 없는 `tcp://` 주소는 접근할 수 있는 누구에게나 시스템의 제어권을 줍니다.',
      '빌드 컨텍스트는 이와 다른 개념으로, 빌드에 쓰이는 파일을 뜻합니다.',
    ),
  },
  seeAlso: ['daemon', 'build-context'],
};
