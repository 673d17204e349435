// The concept page on what piles up and how to remove it.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const steps = codeBlock(`docker system df
docker container prune
docker image prune
docker builder prune --filter until=168h`);

export const cleanUp: ConceptSpec = {
  id: 'clean-up',
  title: { en: 'Cleaning up', ko: '정리' },
  body: {
    en: paragraphs(
      'Stopped containers, old images, build cache and volumes stay on disk until they are removed. `docker system df` shows how much space each kind takes up and how much could be freed; the `prune` commands remove what is unused.',
      steps,
      '**What piles up**',
      '- **Exited containers**: everything that ended and was not started with `--rm`. They keep their writable layer, logs and name (`docker ps -a --filter status=exited`).\n- **Dangling images**: images without a tag (`<none>`), left when a build or pull gave their tag to a newer image.\n- **Unused images**: tagged, but no container was made from them (`docker image prune -a`).\n- **Build cache**: results of build steps, often the largest part.\n- **Anonymous volumes**: left by containers removed without `-v`.\n- **Logs**: not counted by `docker system df`; limit them with `max-size`.',
      '**What each command removes**',
      '`docker system prune` takes containers, unused networks, dangling images and cache in one go; `-a` adds unused images and `--volumes` anonymous volumes. Named volumes go only with `docker volume prune -a` or `docker volume rm`.',
      '**Pitfalls**',
      '- There is no undo. In doubt, run the command without `-f` and read what it is about to do.\n- `docker rm -f $(docker ps -aq)` also kills what runs, and fails if there is nothing.\n- A stopped container protects its image and volumes. After `docker container prune` they count as unused.',
    ),
    ko: paragraphs(
      '중지된 컨테이너, 오래된 이미지, 빌드 캐시, 볼륨은 삭제할 때까지 디스크에 남습니다. `docker system df` 명령은 종류별로 얼마나 차지하고 얼마나 비울 수 있는지 보여 주고, `prune` 명령은 쓰지 않는 것을 삭제합니다.',
      steps,
      '**쌓이는 것들**',
      '- **종료된 컨테이너**: `--rm` 옵션 없이 시작하여 끝난 모든 컨테이너입니다. 쓰기 레이어와 로그, 이름을 계속 가지고 있습니다(`docker ps -a --filter status=exited`).\n- **댕글링 이미지**: 빌드나 pull로 태그가 새 이미지로 넘어가면서 남은, 태그 없는(`<none>`) 이미지입니다.\n- **쓰지 않는 이미지**: 태그는 있지만 이를 쓰는 컨테이너가 없는 이미지입니다(`docker image prune -a`).\n- **빌드 캐시**: 빌드 단계의 결과로, 가장 큰 부분일 때가 많습니다.\n- **익명 볼륨**: `-v` 옵션 없이 삭제한 컨테이너가 남긴 볼륨입니다.\n- **로그**: `docker system df` 명령의 계산에 들어가지 않으므로 `max-size` 설정으로 제한합니다.',
      '**명령별 삭제 범위**',
      '`docker system prune` 명령은 중지된 컨테이너, 쓰지 않는 네트워크, 댕글링 이미지, 캐시를 한꺼번에 삭제합니다. `-a` 옵션은 쓰지 않는 이미지를, `--volumes` 옵션은 익명 볼륨을 더합니다. 이름 있는 볼륨은 `docker volume prune -a` 명령이나 `docker volume rm` 명령으로만 삭제됩니다.',
      '**주의할 점**',
      '- 되돌릴 수 없습니다. 확실하지 않으면 `-f` 옵션 없이 실행하여 무엇을 삭제하려는지 읽어 봅니다.\n- `docker rm -f $(docker ps -aq)` 명령은 실행 중인 컨테이너까지 강제 종료하고, 컨테이너가 없으면 실패합니다.\n- 중지된 컨테이너는 자신의 이미지와 볼륨을 지켜 줍니다. `docker container prune` 명령 뒤에는 그것들도 쓰지 않는 것으로 처리됩니다.',
    ),
  },
  seeAlso: ['layers', 'build-cache', 'volumes-and-bind-mounts', 'logging-drivers'],
};
