// Flags that docker container run and create share: storage.
import type { FlagSpec } from '../types';

export const containerStorageFlags: readonly FlagSpec[] = [
  {
    long: 'device',
    type: 'device',
    repeatable: true,
    doc: {
      en: 'Lets the container use a device of the host, such as `/dev/ttyUSB0`. A second path gives it another name inside, and letters at the end limit the access: `r` read, `w` write, `m` create the device node; all three by default.',
      ko: '`/dev/ttyUSB0` 같은 호스트 장치를 컨테이너에서 쓸 수 있게 합니다. 두 번째 경로를 쓰면 컨테이너 안에서 다른 이름으로 보이고, 끝의 글자로 접근 권한을 제한합니다. `r` 글자는 읽기, `w` 글자는 쓰기, `m` 글자는 장치 노드 생성이며 기본값은 셋 모두입니다.',
    },
    more: {
      en: 'The device must exist when the container starts, and one plugged in later does not appear. The user in the container still needs the permissions of the device file, often by `--group-add` with its group. It is a much smaller door than `--privileged`, which opens all devices. For NVIDIA GPUs use `--gpus`.',
      ko: '장치는 컨테이너가 시작될 때 있어야 하며, 나중에 연결한 장치는 나타나지 않습니다. 컨테이너의 사용자에게도 장치 파일의 권한이 필요하므로 `--group-add` 옵션으로 장치의 그룹을 추가하는 일이 많습니다. 모든 장치를 여는 `--privileged` 옵션보다 훨씬 좁은 권한입니다. NVIDIA GPU에는 `--gpus` 옵션을 씁니다.',
    },
    example: '--device /dev/ttyUSB0:/dev/ttyUSB0:rw',
  },
  {
    long: 'device-cgroup-rule',
    type: 'device-cgroup-rule',
    repeatable: true,
    doc: {
      en: 'Allows a class of devices by number instead of by path, so that devices which appear later work too. The value is `TYPE MAJOR:MINOR ACCESS`: `c` for character, `b` for block or `a` for all devices, `*` for any number, and letters of `rwm`. The device node itself must still be made or mounted.',
      ko: '경로 대신 장치 번호로 장치 종류를 허용하여 나중에 나타나는 장치도 쓸 수 있게 합니다. 값은 `TYPE MAJOR:MINOR ACCESS` 형식입니다. 종류는 문자 장치 `c`, 블록 장치 `b`, 모든 장치 `a` 중 하나이고, 번호 자리의 `*` 문자는 모든 번호를 뜻하며, 접근 권한은 `rwm` 글자로 적습니다. 장치 노드는 따로 만들거나 마운트해야 합니다.',
    },
    example: "--device-cgroup-rule 'c 189:* rwm'",
  },
  {
    long: 'mount',
    type: 'mount',
    repeatable: true,
    doc: {
      en: 'Attaches storage to the container, written as `KEY=VALUE` pairs with commas and without blanks. `type` is `volume` (default), `bind`, `tmpfs` or `image`; `src` says what, `dst` where in the container, and `readonly` forbids writing.',
      ko: '컨테이너에 저장소를 연결합니다. 쉼표로 구분한 `KEY=VALUE` 쌍을 공백 없이 씁니다. `type` 키는 `volume`(기본값), `bind`, `tmpfs`, `image` 중 하나이고, `src` 키에는 무엇을, `dst` 키에는 컨테이너의 어디에 연결할지를 적으며, `readonly` 키는 쓰기를 막습니다.',
    },
    more: {
      en: '- Unlike `-v`, a bind mount whose host path is missing is an error, so that a typing mistake does not create an empty directory.\n- Without `type=bind`, a path in `src` is taken for a volume name and refused.\n- `~` is not expanded in `src=~/…`: write `"src=$HOME/…"`. Relative paths need `./` in front.\n- A blank after a comma breaks the value; quote the whole of it when a path holds blanks.\n- It can do what `-v` cannot: `volume-subpath`, `volume-opt`, `tmpfs-size`.',
      ko: '- `-v` 옵션과 달리 바인드 마운트의 호스트 경로가 없으면 오류가 나므로, 오타로 빈 디렉터리가 생기지 않습니다.\n- `type=bind` 키를 빠뜨리면 `src` 키의 경로를 볼륨 이름으로 여겨 거부합니다.\n- `src=~/…` 형식에서는 `~` 문자가 확장되지 않으므로 `"src=$HOME/…"` 형식으로 씁니다. 상대 경로 앞에는 `./` 표기가 필요합니다.\n- 쉼표 뒤에 공백이 있으면 안 됩니다. 경로에 공백이 있으면 값 전체를 따옴표로 묶습니다.\n- `volume-subpath`, `volume-opt`, `tmpfs-size` 키처럼 `-v` 옵션에는 없는 설정도 할 수 있습니다.',
    },
    example: '--mount type=bind,src=./conf,dst=/etc/app,readonly',
  },
  {
    long: 'read-only',
    type: 'switch',
    doc: {
      en: 'Makes the root file system of the container read-only. Volumes, bind mounts and `--tmpfs` directories can still be written.',
      ko: '컨테이너의 루트 파일 시스템을 읽기 전용으로 만듭니다. 볼륨과 바인드 마운트, `--tmpfs` 디렉터리에는 계속 쓸 수 있습니다.',
    },
    more: {
      en: 'An intruder then cannot change programs, and no state gets lost unnoticed in the writable layer. Most programs need some places to write: add `--tmpfs /tmp` and a tmpfs or volume for their PID, cache and data directories. What is missing shows in the log as "Read-only file system". To make one mount read-only instead, write `:ro` or `readonly` in it.',
      ko: '침입자가 프로그램을 바꿀 수 없고, 상태가 쓰기 레이어에 남았다가 모르는 사이에 사라지는 일도 없습니다. 대부분의 프로그램은 쓸 곳이 필요하므로 `--tmpfs /tmp` 옵션을 추가하고 PID, 캐시, 데이터 디렉터리에 tmpfs 또는 볼륨을 연결합니다. 빠진 곳은 로그에 "Read-only file system" 오류로 나타납니다. 마운트 하나만 읽기 전용으로 만들려면 그 마운트에 `:ro` 또는 `readonly` 표기를 넣습니다.',
    },
    example: '--read-only --tmpfs /tmp',
  },
  {
    long: 'shm-size',
    type: 'bytes',
    doc: {
      en: 'Sets the size of `/dev/shm`, the shared memory of the processes in the container; 64 MiB by default. The value is in bytes or carries a unit `k`, `m` or `g`.',
      ko: '컨테이너의 프로세스가 함께 쓰는 공유 메모리 `/dev/shm` 공간의 크기를 정합니다. 기본값은 64 MiB입니다. 값은 바이트 단위이거나 `k`, `m`, `g` 단위를 붙인 숫자입니다.',
    },
    more: {
      en: 'Raise it for PostgreSQL with large queries, headless Chrome and Selenium, and PyTorch data loaders, which otherwise crash or report "No space left on device". The memory is taken only as it is filled, and counts against `--memory`. With `--ipc host` the size of the host applies instead.',
      ko: '큰 쿼리를 처리하는 PostgreSQL, 헤드리스 Chrome과 Selenium, PyTorch 데이터 로더처럼 공유 메모리를 많이 쓰는 프로그램에는 값을 늘립니다. 부족하면 프로그램이 비정상 종료되거나 "No space left on device" 오류가 납니다. 메모리는 채운 만큼만 쓰이며 `--memory` 한도에 포함됩니다. `--ipc host` 옵션을 쓰면 호스트의 크기가 적용됩니다.',
    },
    example: '--shm-size 1g',
  },
  {
    long: 'storage-opt',
    type: 'storage-option',
    repeatable: true,
    doc: {
      en: 'Sets an option of the storage driver for this container; the one in use is `size`, the most its writable layer may grow. It depends on the driver: `overlay2` needs XFS mounted with `pquota`, and elsewhere the container is not created.',
      ko: '이 컨테이너에 적용할 스토리지 드라이버 옵션을 정합니다. 주로 쓰는 키는 쓰기 레이어의 최대 크기를 정하는 `size` 키입니다. 드라이버에 따라 다르며, `overlay2` 드라이버에서는 `pquota` 옵션으로 마운트한 XFS가 아니면 컨테이너가 만들어지지 않습니다.',
    },
    example: '--storage-opt size=10G',
  },
  {
    long: 'tmpfs',
    type: 'tmpfs',
    repeatable: true,
    doc: {
      en: 'Mounts an empty file system in memory at an absolute path of the container. Its files vanish when the container stops and never reach the disk of the host. Options follow after a colon: `/run:size=64m,mode=1777`.',
      ko: '컨테이너의 절대 경로에 비어 있는 메모리 파일 시스템을 연결합니다. 파일은 호스트 디스크에 기록되지 않으며 컨테이너가 멈추면 사라집니다. 옵션은 `/run:size=64m,mode=1777` 값처럼 콜론 뒤에 적습니다.',
    },
    more: {
      en: 'Use it for caches, PID files and secrets, most of all together with `--read-only`. Programs on it cannot be executed unless you add `exec`: the default options are `noexec`, `nosuid` and `nodev`. Without `size` it may take half of the memory of the host; what it holds counts against `--memory`. What the image has at that path is hidden.',
      ko: '캐시, PID 파일, 비밀 값을 두는 데 쓰며, 특히 `--read-only` 옵션과 함께 씁니다. 기본 옵션이 `noexec`, `nosuid`, `nodev` 값이므로 `exec` 옵션을 추가하지 않으면 그 안의 프로그램을 실행할 수 없습니다. `size` 옵션이 없으면 호스트 메모리의 절반까지 쓸 수 있고, 담긴 내용은 `--memory` 한도에 포함됩니다. 이미지의 같은 경로에 있던 파일은 가려집니다.',
    },
    example: '--tmpfs /run:size=64m',
  },
  {
    long: 'volume',
    short: 'v',
    type: 'volume',
    repeatable: true,
    doc: {
      en: 'Mounts a volume or a path of the host into the container, in the form `SOURCE:TARGET[:OPTIONS]`. A source that starts with `/`, `./`, `../` or `~/` is a path of the host (bind mount); any other is the name of a volume, which is created when it does not exist.',
      ko: '볼륨이나 호스트 경로를 `SOURCE:TARGET[:OPTIONS]` 형식으로 컨테이너에 마운트합니다. 원본이 `/`, `./`, `../`, `~/` 중 하나로 시작하면 호스트 경로(바인드 마운트)이고, 그 밖에는 볼륨 이름입니다. 볼륨이 없으면 새로 만듭니다.',
    },
    more: {
      en: '- Bind mount: `"$(pwd)/html:/usr/share/nginx/html:ro"`. Quote paths with `$(pwd)`. A missing host path becomes an empty directory of root; `--mount` reports it instead. The mount hides what the image has at the target.\n- Named volume: `db-data:/var/lib/postgresql/data`. The data outlives the container, and a new, empty volume first receives the files of the image at the target.\n- Target only (`-v /data`): an anonymous volume, removed with the container by `--rm` or `docker rm -v`.\n- `data/db:/x` is refused: a relative path needs `./` in front (Docker 23.0 and later).\n- Options: `ro` forbids writing; `z` or `Z` relabels for SELinux (shared or private); `nocopy` leaves a new volume empty.',
      ko: '- 바인드 마운트: `"$(pwd)/html:/usr/share/nginx/html:ro"` 형식입니다. `$(pwd)` 표현이 들어간 경로는 따옴표로 묶습니다. 호스트 경로가 없으면 root 소유의 빈 디렉터리가 생기며, `--mount` 옵션은 이때 오류를 냅니다. 이미지의 대상 경로에 있던 내용은 가려집니다.\n- 이름 있는 볼륨: `db-data:/var/lib/postgresql/data` 형식입니다. 데이터는 컨테이너를 삭제해도 남고, 새로 만든 빈 볼륨에는 이미지의 대상 경로에 있던 파일이 먼저 복사됩니다.\n- 대상만 쓰면(`-v /data`) 익명 볼륨이 되며, `--rm` 옵션이나 `docker rm -v` 명령으로 컨테이너와 함께 삭제됩니다.\n- `data/db:/x` 값은 거부됩니다. 상대 경로 앞에는 `./` 표기가 필요합니다(Docker 23.0 이상).\n- 옵션: `ro` 옵션은 쓰기를 막고, `z` 또는 `Z` 옵션은 SELinux 레이블을 공유용 또는 전용으로 다시 붙이며, `nocopy` 옵션은 새 볼륨을 빈 상태로 둡니다.',
    },
    example: '-v db-data:/var/lib/postgresql/data',
  },
  {
    long: 'volume-driver',
    type: 'volume-driver',
    doc: {
      en: 'Names the driver that creates the volumes which `-v` mentions and which do not exist yet; `local` if left out. Other drivers come as plugins, and with `--mount` the key is `volume-driver`.',
      ko: '`-v` 옵션에 적은 볼륨이 아직 없을 때 어느 드라이버로 만들지 지정합니다. 생략하면 `local` 드라이버입니다. 다른 드라이버는 플러그인으로 설치하며, `--mount` 옵션에서는 `volume-driver` 키를 씁니다.',
    },
    example: '--volume-driver local',
  },
  {
    long: 'volumes-from',
    type: 'container-ref',
    repeatable: true,
    doc: {
      en: 'Mounts all volumes and bind mounts of another container at the same paths. The other container need not run; `:ro` after its name makes them read-only here.',
      ko: '다른 컨테이너의 볼륨과 바인드 마운트를 모두 같은 경로에 연결합니다. 상대 컨테이너가 실행 중이 아니어도 되며, 이름 뒤에 `:ro` 접미사를 붙이면 이 컨테이너에서는 읽기만 할 수 있습니다.',
    },
    more: {
      en: 'It is handy for a backup or a look at the data with tools the image does not have: `docker run --rm --volumes-from db -v "$(pwd)":/backup alpine:3.22 tar czf /backup/db.tgz /var/lib/postgresql/data`. For data that containers share all the time, a named volume is clearer. Stop the database first, or its files may not fit together.',
      ko: '백업을 하거나 이미지에 없는 도구로 데이터를 살펴볼 때 편리합니다. 예: `docker run --rm --volumes-from db -v "$(pwd)":/backup alpine:3.22 tar czf /backup/db.tgz /var/lib/postgresql/data`. 여러 컨테이너가 계속 함께 쓰는 데이터라면 이름 있는 볼륨이 더 분명합니다. 파일의 내용이 서로 어긋나지 않도록 데이터베이스를 먼저 중지합니다.',
    },
    example: '--volumes-from db:ro',
  },
];
