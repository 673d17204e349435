// The concept page on containers.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const life = codeBlock(`docker run -d --name web nginx:1.29
docker stop web
docker start web
docker stop web
docker rm web`);

export const container: ConceptSpec = {
  id: 'container',
  title: { en: 'Container', ko: '컨테이너' },
  body: {
    en: paragraphs(
      'A container is a running instance of an image: one main process with its own file system, network and process list, kept apart from the host but on the same kernel. It lives exactly as long as its main process.',
      life,
      '- **created**: made, not started yet (`docker create`).\n- **running**: the main process runs.\n- **paused**: all its processes are frozen (`docker pause`).\n- **exited**: the process has ended; files and logs are still there. `docker ps -a` shows such containers, `docker ps` only running ones.\n- **removed**: gone, with everything in its writable layer (`docker rm`).',
      'Most settings, such as ports, mounts and environment variables, are fixed when the container is created. To change them or to use a newer image, remove the container and run a new one. That is why data which must last belongs into a volume.',
      codeBlock(`docker pull myapp:v2.0
docker stop myapp
docker rm myapp
docker run -d --name myapp -v myapp-data:/data myapp:v2.0`),
      '**Pitfalls**',
      '- A container that "stops by itself" had nothing more to do, or failed: see `docker logs` and the exit status in `docker ps -a`.\n- `docker run` always makes a new container. For an existing one it is `docker start`.\n- A stopped container still holds its name, and its image cannot be removed.',
    ),
    ko: paragraphs(
      '컨테이너는 이미지를 실행한 인스턴스입니다. 주 프로세스 하나가 자신만의 파일 시스템, 네트워크, 프로세스 목록을 가지고 호스트와 분리되어 실행되지만 커널은 호스트와 함께 씁니다. 컨테이너는 주 프로세스가 실행되는 동안에만 살아 있습니다.',
      life,
      '- **created**: 만들었지만 아직 시작하지 않은 상태입니다(`docker create`).\n- **running**: 주 프로세스가 실행 중인 상태입니다.\n- **paused**: 모든 프로세스가 일시 중지된 상태입니다(`docker pause`).\n- **exited**: 프로세스가 종료된 상태이며 파일과 로그는 남아 있습니다. `docker ps` 명령은 실행 중인 컨테이너만, `docker ps -a` 명령은 종료된 컨테이너까지 보여 줍니다.\n- **removed**: 쓰기 레이어의 내용까지 모두 삭제된 상태입니다(`docker rm`).',
      '포트, 마운트, 환경 변수를 비롯한 설정은 대부분 컨테이너를 만들 때 정해집니다. 설정을 바꾸거나 새 이미지를 쓰려면 컨테이너를 삭제하고 새로 실행합니다. 그래서 계속 보관할 데이터는 볼륨에 두어야 합니다.',
      codeBlock(`docker pull myapp:v2.0
docker stop myapp
docker rm myapp
docker run -d --name myapp -v myapp-data:/data myapp:v2.0`),
      '**주의할 점**',
      '- 컨테이너가 저절로 중지되었다면 할 일이 끝났거나 실패한 것입니다. `docker logs` 명령으로 로그를, `docker ps -a` 명령으로 종료 코드를 확인합니다.\n- `docker run` 명령은 항상 새 컨테이너를 만듭니다. 이미 있는 컨테이너는 `docker start` 명령으로 시작합니다.\n- 중지된 컨테이너도 이름을 계속 차지하며, 그 이미지는 삭제할 수 없습니다.',
    ),
  },
  seeAlso: ['image', 'layers', 'foreground-and-background', 'restart-policies'],
};
