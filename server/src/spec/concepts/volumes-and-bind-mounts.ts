// The concept page on where data of containers lives.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const threeKinds = codeBlock(`docker run -d --name cache -v cache-data:/data redis:8
docker run -d --name site -v "$(pwd)/html:/usr/share/nginx/html:ro" -p 8080:80 nginx:1.29
docker run --rm --tmpfs /scratch:size=64m alpine:3.22 df -h /scratch`);

export const volumesAndBindMounts: ConceptSpec = {
  id: 'volumes-and-bind-mounts',
  title: { en: 'Volumes and bind mounts', ko: '볼륨과 바인드 마운트' },
  body: {
    en: paragraphs(
      'What a container writes to its own file system is gone when the container is removed; a mount keeps it. A volume is storage that docker manages under a name, and a bind mount shows a path of the host in the container.',
      threeKinds,
      '- **Volume** (`-v cache-data:/data`): for data of databases and everything that only containers use. Works the same on every host, and a new, empty volume starts with the files that the image has at that path.\n- **Bind mount** (`-v "$(pwd)/html:…"`): for source code, configuration and results you want to see on the host. It hides what the image has at that path.\n- **tmpfs** (`--tmpfs /scratch`): in memory, gone when the container stops.',
      'In `-v`, a source with `/`, `./`, `../` or `~/` in front is a path; anything else is the name of a volume. `--mount type=bind,src=…,dst=…` says it in so many words and reports a path that does not exist.',
      'A volume lives until `docker volume rm`. Anonymous volumes (`-v /data`, or `VOLUME` in an image) have a random name and pile up: `docker rm -v` and `--rm` remove them with their container, `docker volume prune` removes leftovers.',
      '**Pitfalls**',
      '- `-v data:/data` where `./data` was meant creates a volume named `data`, and the files seem to be missing.\n- A missing source of a bind mount becomes an empty directory of root, even where a file was meant.\n- File owners are numbers: the user in the container needs access under its own number. `--user "$(id -u):$(id -g)"` helps with bind mounts.\n- Data of databases does not migrate by itself: mount the directory that the image documents, and check it when the major version changes.',
    ),
    ko: paragraphs(
      '컨테이너가 자기 파일 시스템에 쓴 내용은 컨테이너를 삭제하면 사라지므로, 남겨야 할 데이터는 마운트에 둡니다. 볼륨은 Docker가 이름을 붙여 관리하는 저장소이고, 바인드 마운트는 호스트의 경로를 컨테이너에 보여 줍니다.',
      threeKinds,
      '- **볼륨**(`-v cache-data:/data`): 데이터베이스의 데이터처럼 컨테이너만 쓰는 데이터에 알맞습니다. 어느 호스트에서나 똑같이 동작하며, 새로 만든 빈 볼륨에는 이미지의 그 경로에 있던 파일이 복사됩니다.\n- **바인드 마운트**(`-v "$(pwd)/html:…"`): 소스 코드, 설정, 호스트에서 보고 싶은 결과물에 알맞습니다. 이미지의 그 경로에 있던 내용은 가려집니다.\n- **tmpfs**(`--tmpfs /scratch`): 메모리에 있으며 컨테이너가 멈추면 사라집니다.',
      '`-v` 옵션에서 원본이 `/`, `./`, `../`, `~/` 중 하나로 시작하면 경로이고 그 밖에는 볼륨 이름입니다. `--mount type=bind,src=…,dst=…` 형식은 종류를 분명히 적으며, 경로가 없으면 오류를 냅니다.',
      '볼륨은 `docker volume rm` 명령으로 지울 때까지 남습니다. 익명 볼륨(`-v /data` 옵션이나 이미지의 `VOLUME` 선언)은 이름이 임의로 붙고 쌓이기 쉽습니다. `docker rm -v` 명령과 `--rm` 옵션은 컨테이너와 함께 익명 볼륨을 지우고, `docker volume prune` 명령은 남은 것을 정리합니다.',
      '**주의할 점**',
      '- `./data` 디렉터리를 뜻하면서 `-v data:/data` 옵션을 쓰면 `data` 이름의 볼륨이 생기고, 파일이 없는 것처럼 보입니다.\n- 바인드 마운트의 원본이 없으면 파일을 뜻했더라도 root 소유의 빈 디렉터리가 생깁니다.\n- 파일 소유자는 번호로 저장됩니다. 컨테이너의 사용자는 자기 번호로 접근 권한이 있어야 하며, 바인드 마운트에는 `--user "$(id -u):$(id -g)"` 옵션이 도움이 됩니다.\n- 데이터베이스의 데이터는 저절로 옮겨지지 않습니다. 이미지 문서에 적힌 디렉터리에 마운트하고, 메이저 버전을 바꿀 때 다시 확인합니다.',
    ),
  },
  seeAlso: ['container', 'layers'],
};
