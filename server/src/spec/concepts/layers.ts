// The concept page on the layers of images and containers.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const dockerfile = codeBlock(
  `FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "app.py"]`,
  'dockerfile',
);

export const layers: ConceptSpec = {
  id: 'layers',
  title: { en: 'Layers', ko: '레이어' },
  body: {
    en: paragraphs(
      'An image is a stack of read-only layers. Each layer holds only the files that one build step added, changed or deleted, and a union file system (OverlayFS) shows them together as one file system.',
      dockerfile,
      '`FROM` brings the layers of another image; `RUN`, `COPY` and `ADD` each put one on top. `CMD`, `ENV` and the like change only settings. `docker history IMAGE` lists the layers with their sizes.',
      '**Why it matters**',
      '- **Cache**: a step whose input did not change is not run again, but after the first changed step all following ones are. So put what changes rarely first: dependencies before your own code, as above.\n- **Sharing**: images with the same base store and pull those layers once.\n- **Writable layer**: each container adds a thin layer on top for its own changes. It disappears with `docker rm`, and `docker diff` shows what is in it.',
      '**Pitfalls**',
      '- Deleting a file in a later `RUN` only hides it: the image stays as large, and a secret stays readable. Create and delete within one `RUN`.\n- `RUN apt-get update` and `apt-get install` belong into one step. Alone, the first comes out of the cache with stale package lists.\n- Writing much data into the writable layer is slow; use a volume.',
    ),
    ko: paragraphs(
      '이미지는 읽기 전용 레이어가 쌓인 것입니다. 각 레이어에는 빌드 단계 하나에서 추가하거나 수정하거나 삭제한 파일만 들어 있고, 유니언 파일 시스템(OverlayFS)이 이를 합쳐 하나의 파일 시스템으로 보여 줍니다.',
      dockerfile,
      '`FROM` 명령은 다른 이미지의 레이어를 가져오고, `RUN`, `COPY`, `ADD` 명령은 그 위에 레이어를 하나씩 쌓습니다. `CMD`, `ENV` 같은 명령은 설정만 바꿉니다. `docker history IMAGE` 명령으로 레이어와 크기를 볼 수 있습니다.',
      '**왜 중요한가**',
      '- **캐시**: 입력이 바뀌지 않은 단계는 다시 실행하지 않지만, 바뀐 단계가 하나 나오면 그 뒤의 단계는 모두 다시 실행합니다. 위의 예처럼 의존성을 소스 코드보다 먼저 두는 식으로 잘 바뀌지 않는 것을 앞에 놓습니다.\n- **공유**: 기반 이미지가 같으면 그 레이어를 한 번만 내려받아 한 번만 저장합니다.\n- **쓰기 레이어**: 컨테이너마다 자신의 변경 사항을 담을 얇은 레이어가 맨 위에 추가됩니다. `docker rm` 명령으로 삭제하면 함께 사라지며, 내용은 `docker diff` 명령으로 확인합니다.',
      '**주의할 점**',
      '- 뒤의 `RUN` 명령에서 파일을 지워도 가려질 뿐이어서 이미지는 작아지지 않고, 비밀 정보도 여전히 읽을 수 있습니다. 한 `RUN` 명령 안에서 만들고 지워야 합니다.\n- `apt-get update` 명령과 `apt-get install` 명령은 한 단계에 둡니다. 따로 두면 캐시에 남은 오래된 패키지 목록을 쓰게 됩니다.\n- 쓰기 레이어에 많은 데이터를 쓰면 느리므로 볼륨을 사용합니다.',
    ),
  },
  seeAlso: ['image', 'container', 'volumes-and-bind-mounts'],
};
