// Flags that docker container run and create share: the user, privileges and namespaces of the container.
import type { FlagSpec } from '../types';

export const containerSecurityFlags: readonly FlagSpec[] = [
  {
    long: 'cap-add',
    type: 'capability',
    repeatable: true,
    doc: {
      en: 'Gives the container a Linux capability beyond the default set, one part of the power of root. Names may be written with or without `CAP_`; `ALL` means all of them.',
      ko: '컨테이너에 기본 집합 외의 Linux 커널 권한(capability)을 추가합니다. 하나하나가 root 권한의 일부입니다. 이름은 `CAP_` 접두사를 붙여도 되고 빼도 되며, `ALL` 값은 모든 권한을 뜻합니다.',
    },
    more: {
      en: 'Frequent ones are `NET_ADMIN` (VPN, iptables), `SYS_PTRACE` (debuggers, strace), `SYS_TIME` (set the clock) and `IPC_LOCK` (lock memory). `SYS_ADMIN` allows so much that little is left of the isolation. Add what an "Operation not permitted" asks for instead of reaching for `--privileged`. A `--user` other than root has no use of it unless the program file itself carries the capability.',
      ko: '`NET_ADMIN`(VPN, iptables), `SYS_PTRACE`(디버거, strace), `SYS_TIME`(시각 설정), `IPC_LOCK`(메모리 잠금) 권한을 자주 씁니다. `SYS_ADMIN` 권한은 범위가 매우 넓어 격리가 거의 남지 않습니다. "Operation not permitted" 오류가 나면 `--privileged` 옵션을 쓰기보다 필요한 권한만 추가합니다. `--user` 옵션으로 root가 아닌 사용자를 지정하면 프로그램 파일 자체에 권한이 부여되어 있지 않은 한 효과가 없습니다.',
    },
    example: '--cap-add NET_ADMIN',
  },
  {
    long: 'cap-drop',
    type: 'capability',
    repeatable: true,
    doc: {
      en: 'Takes a Linux capability of the default set away from the container; `ALL` takes all of them.',
      ko: '컨테이너의 기본 집합에서 Linux 커널 권한(capability)을 제거합니다. `ALL` 값은 모두 제거합니다.',
    },
    more: {
      en: 'The default set has 14: `AUDIT_WRITE`, `CHOWN`, `DAC_OVERRIDE`, `FOWNER`, `FSETID`, `KILL`, `MKNOD`, `NET_BIND_SERVICE`, `NET_RAW`, `SETFCAP`, `SETGID`, `SETPCAP`, `SETUID`, `SYS_CHROOT`. Few programs need them all: `--cap-drop ALL` and a short list of `--cap-add` is the safest form. Images that start as root and then change the user mostly need `CHOWN`, `SETGID` and `SETUID`.',
      ko: '기본 집합은 `AUDIT_WRITE`, `CHOWN`, `DAC_OVERRIDE`, `FOWNER`, `FSETID`, `KILL`, `MKNOD`, `NET_BIND_SERVICE`, `NET_RAW`, `SETFCAP`, `SETGID`, `SETPCAP`, `SETUID`, `SYS_CHROOT` 14개입니다. 모두 필요한 프로그램은 드물므로, `--cap-drop ALL` 옵션에 필요한 `--cap-add` 옵션만 더하는 방식이 가장 안전합니다. root로 시작한 뒤 사용자를 바꾸는 이미지에는 대개 `CHOWN`, `SETGID`, `SETUID` 권한이 필요합니다.',
    },
    example: '--cap-drop ALL --cap-add CHOWN --cap-add SETGID --cap-add SETUID',
  },
  {
    long: 'cgroup-parent',
    type: 'string',
    doc: {
      en: 'Places the control group of the container under this one, so that limits set there apply to all containers in it together. The value is a path, or with the systemd driver the name of a slice.',
      ko: '컨테이너의 컨트롤 그룹(cgroup)을 지정한 그룹 아래에 두어, 그 그룹의 제한이 속한 컨테이너 전체에 적용되게 합니다. 값은 경로이며, systemd 드라이버에서는 슬라이스 이름입니다.',
    },
    example: '--cgroup-parent batch.slice',
  },
  {
    long: 'cgroupns',
    type: 'cgroupns-mode',
    since: '20.10',
    doc: {
      en: 'Decides whether the container sees only its own control group (`private`) or those of the whole host (`host`). Without it the daemon decides: `private` on systems with cgroup v2, `host` with v1.',
      ko: '컨테이너에 자신의 컨트롤 그룹만 보일지(`private`), 호스트 전체가 보일지(`host`) 정합니다. 생략하면 데몬이 정하며, cgroup v2 시스템에서는 `private` 값, v1 시스템에서는 `host` 값이 기본입니다.',
    },
    example: '--cgroupns host',
  },
  {
    long: 'disable-content-trust',
    type: 'switch',
    default: 'true',
    deprecated: { since: '29.0' },
    doc: {
      en: 'With the value `false`, demands that the image carry a valid signature of Docker Content Trust before the container is made. Docker 29 ignores it with a warning: leave it out.',
      ko: '값이 `false`이면 컨테이너를 만들기 전에 이미지에 유효한 Docker Content Trust 서명이 있는지 확인합니다. Docker 29에서는 경고와 함께 무시되므로 쓰지 않습니다.',
    },
  },
  {
    long: 'group-add',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Adds a further group to the user of the process, by ID or by a name that the image knows. It opens files of that group, such as devices or a mounted socket, to a user other than root.',
      ko: '프로세스의 사용자에게 그룹을 추가합니다. 그룹 ID나 이미지 안에 있는 그룹 이름으로 지정합니다. root가 아닌 사용자도 장치나 마운트한 소켓처럼 그 그룹에 속한 파일을 쓸 수 있게 됩니다.',
    },
    example: '--group-add video',
  },
  {
    long: 'ipc',
    type: 'ipc-mode',
    doc: {
      en: 'Chooses with whom the container shares memory and message queues (the IPC namespace): `private`, `shareable`, `container:NAME`, `host` or `none`. Without it the daemon decides, mostly for `private`.',
      ko: '컨테이너가 공유 메모리와 메시지 큐(IPC 네임스페이스)를 누구와 함께 쓸지 `private`, `shareable`, `container:NAME`, `host`, `none` 값 중 하나로 정합니다. 생략하면 데몬이 정하며, 대개 `private` 값입니다.',
    },
    more: {
      en: 'To let two containers share memory, start the first with `--ipc shareable` and the second with `--ipc container:NAME`. Guides for machine learning often use `--ipc host` because `/dev/shm` is small by default; `--shm-size 8g` solves this without giving up the isolation. `none` leaves out `/dev/shm` as well.',
      ko: '두 컨테이너가 메모리를 공유하려면 첫 번째는 `--ipc shareable` 옵션으로, 두 번째는 `--ipc container:NAME` 옵션으로 시작합니다. 머신 러닝 안내서는 `/dev/shm` 공간의 기본 크기가 작다는 이유로 `--ipc host` 옵션을 자주 쓰지만, `--shm-size 8g` 옵션이면 격리를 유지하면서 해결됩니다. `none` 값을 주면 `/dev/shm` 공간도 만들어지지 않습니다.',
    },
    example: '--ipc container:producer',
  },
  {
    long: 'isolation',
    type: 'string',
    values: [
      {
        value: 'default',
        doc: {
          en: 'Leaves the choice to the daemon; the only value on Linux.',
          ko: '데몬의 설정을 따릅니다. Linux에서는 이 값만 쓸 수 있습니다.',
        },
      },
      {
        value: 'process',
        doc: {
          en: 'Shares the Windows kernel of the host; the version of the image must fit it.',
          ko: '호스트의 Windows 커널을 함께 사용합니다. 이미지의 버전이 호스트와 맞아야 합니다.',
        },
      },
      {
        value: 'hyperv',
        doc: {
          en: 'Runs the container in a small virtual machine with a kernel of its own.',
          ko: '별도의 커널을 가진 작은 Hyper-V 가상 머신 안에서 실행합니다.',
        },
      },
    ],
    doc: {
      en: 'Chooses how a Windows container is kept apart from the host: `process` or `hyperv`. On Linux there is nothing to choose.',
      ko: 'Windows 컨테이너를 호스트와 분리하는 방식을 `process` 또는 `hyperv` 값으로 고릅니다. Linux에서는 선택할 것이 없습니다.',
    },
    example: '--isolation hyperv',
  },
  {
    long: 'pid',
    type: 'pid-mode',
    doc: {
      en: 'Lets the container see and signal the processes of another container (`container:NAME`) or of the whole host (`host`). Without it, it sees only its own.',
      ko: '컨테이너가 다른 컨테이너(`container:NAME`)나 호스트 전체(`host`)의 프로세스를 보고 시그널을 보낼 수 있게 합니다. 생략하면 자신의 프로세스만 보입니다.',
    },
    more: {
      en: 'With `container:NAME` a container full of tools examines one that has none: `docker run --rm -it --pid container:web busybox:1.37 top`. With `host`, root in the container can reach into every process of the host, so keep it for monitoring agents you trust. In both cases the program is not PID 1.',
      ko: '`container:NAME` 값을 주면 도구가 갖춰진 컨테이너로 도구가 없는 컨테이너를 살펴볼 수 있습니다. 예를 들어 `docker run --rm -it --pid container:web busybox:1.37 top` 형식으로 씁니다. `host` 값을 주면 컨테이너의 root 사용자가 호스트의 모든 프로세스에 접근할 수 있으므로 신뢰하는 모니터링 에이전트에만 사용합니다. 두 경우 모두 프로그램은 PID 1이 아닙니다.',
    },
    example: '--pid container:web',
  },
  {
    long: 'privileged',
    type: 'switch',
    doc: {
      en: 'Gives the container all capabilities and all devices of the host, and lifts the limits of seccomp, AppArmor and SELinux. Root in such a container can take over the host.',
      ko: '컨테이너에 모든 커널 권한(capability)과 호스트의 모든 장치를 주고, seccomp, AppArmor, SELinux 제한을 풉니다. 이런 컨테이너의 root 사용자는 호스트를 장악할 수 있습니다.',
    },
    more: {
      en: 'It is meant for containers that are themselves a piece of system software, such as Docker in Docker. For everything else name what is needed: `--device /dev/ttyUSB0` for a device, `--cap-add NET_ADMIN` for the network, `--security-opt` to loosen one profile, `--gpus all` for GPUs. It does not change the user of the process, and limits such as `--memory` and the separate network and process list remain.',
      ko: 'Docker 안에서 Docker를 실행하는 경우처럼 시스템 소프트웨어 역할을 하는 컨테이너를 위한 옵션입니다. 그 밖에는 필요한 것만 지정합니다. 장치는 `--device /dev/ttyUSB0` 옵션, 네트워크 설정은 `--cap-add NET_ADMIN` 옵션, 프로필 하나를 완화할 때는 `--security-opt` 옵션, GPU는 `--gpus all` 옵션을 씁니다. 프로세스의 사용자는 바뀌지 않으며, `--memory` 같은 제한과 분리된 네트워크, 프로세스 목록은 그대로 유지됩니다.',
    },
  },
  {
    long: 'runtime',
    type: 'runtime',
    doc: {
      en: 'Chooses the OCI runtime that starts the container, by a name the daemon knows: `runc` is the usual one, `nvidia` and `runsc` (gVisor) are well-known others. `docker info` lists them.',
      ko: '컨테이너를 시작할 OCI 런타임을 데몬에 등록된 이름으로 고릅니다. 보통 `runc` 런타임을 쓰며, `nvidia` 런타임과 `runsc`(gVisor) 런타임도 알려져 있습니다. 목록은 `docker info` 명령으로 확인합니다.',
    },
    example: '--runtime runsc',
  },
  {
    long: 'security-opt',
    type: 'security-option',
    repeatable: true,
    doc: {
      en: 'Changes one part of the confinement: `no-new-privileges`, `seccomp=FILE` or `seccomp=unconfined`, `apparmor=PROFILE`, `label=…` for SELinux, or `systempaths=unconfined`.',
      ko: '컨테이너의 보안 제한 가운데 하나를 바꿉니다. `no-new-privileges`, `seccomp=FILE` 또는 `seccomp=unconfined`, `apparmor=PROFILE`, SELinux용 `label=…`, `systempaths=unconfined` 값을 쓸 수 있습니다.',
    },
    more: {
      en: '- `no-new-privileges` keeps programs from gaining rights through setuid files such as `sudo`; nearly every service runs well with it.\n- `seccomp=FILE` reads a profile of allowed system calls on the machine where docker is called; `unconfined` switches the filter off, which debuggers and old kernels sometimes need.\n- `apparmor=unconfined` and `label=disable` switch AppArmor and SELinux off for this container. For a bind mount that SELinux blocks, `:z` or `:Z` in `-v` is the narrower remedy.',
      ko: '- `no-new-privileges` 값은 `sudo` 같은 setuid 파일로 권한을 얻지 못하게 합니다. 거의 모든 서비스가 이 옵션을 켜도 문제없이 실행됩니다.\n- `seccomp=FILE` 값은 docker를 실행하는 컴퓨터에서 허용할 시스템 호출 프로필을 읽습니다. `unconfined` 값은 필터를 끄며, 디버거나 오래된 커널에서 필요할 때가 있습니다.\n- `apparmor=unconfined` 값과 `label=disable` 값은 이 컨테이너에서 AppArmor와 SELinux를 끕니다. SELinux가 바인드 마운트를 막는 경우에는 `-v` 옵션에 `:z` 또는 `:Z` 표기를 더하는 편이 영향 범위가 좁습니다.',
    },
    example: '--security-opt no-new-privileges',
  },
  {
    long: 'sysctl',
    type: 'sysctl',
    repeatable: true,
    doc: {
      en: 'Sets a kernel parameter for this container only, `NAME=VALUE` without blanks. Only parameters that exist per container can be set: `net.*`, `fs.mqueue.*` and those of System V IPC such as `kernel.shmmax`.',
      ko: '이 컨테이너에만 적용할 커널 파라미터를 `NAME=VALUE` 형식으로 공백 없이 설정합니다. `net.*`, `fs.mqueue.*` 파라미터와 `kernel.shmmax` 같은 System V IPC 파라미터처럼 컨테이너별로 존재하는 것만 설정할 수 있습니다.',
    },
    more: {
      en: 'Parameters of the whole host, such as `vm.max_map_count` for Elasticsearch or `vm.overcommit_memory` for Redis, are refused: set them on the host. With `--network host` the `net.*` parameters belong to the host and are refused, with `--ipc host` those of IPC. A value with blanks needs quotes: `--sysctl "net.ipv4.ip_local_port_range=1024 65535"`.',
      ko: 'Elasticsearch에 필요한 `vm.max_map_count` 파라미터나 Redis에 필요한 `vm.overcommit_memory` 파라미터처럼 호스트 전체에 적용되는 것은 거부되므로 호스트에서 설정합니다. `--network host` 옵션을 쓰면 `net.*` 파라미터가, `--ipc host` 옵션을 쓰면 IPC 파라미터가 호스트의 것이므로 거부됩니다. 값에 공백이 있으면 `--sysctl "net.ipv4.ip_local_port_range=1024 65535"` 형식처럼 따옴표로 묶습니다.',
    },
    example: '--sysctl net.core.somaxconn=1024',
  },
  {
    long: 'use-api-socket',
    type: 'switch',
    experimental: true,
    doc: {
      en: 'Mounts the socket of the Docker API into the container and hands over your registry credentials, so that programs inside can use docker. Whoever controls the container controls the host.',
      ko: 'Docker API 소켓을 컨테이너에 마운트하고 레지스트리 인증 정보도 전달하여, 안의 프로그램이 Docker를 쓸 수 있게 합니다. 컨테이너를 제어하는 사람이 호스트까지 제어할 수 있게 됩니다.',
    },
  },
  {
    long: 'user',
    short: 'u',
    type: 'user',
    doc: {
      en: 'Runs the process as this user, by name or ID, with an optional group: `NAME|UID[:GROUP|GID]`. It replaces `USER` of the image; without either the process runs as root.',
      ko: '프로세스를 실행할 사용자를 이름이나 ID로 지정하며, 그룹도 함께 지정할 수 있습니다(`NAME|UID[:GROUP|GID]`). 이미지의 `USER` 설정을 대신하고, 둘 다 없으면 root로 실행됩니다.',
    },
    more: {
      en: '- With `--user "$(id -u):$(id -g)"` files that the container writes into a bind mount belong to you and not to root.\n- A name must exist in `/etc/passwd` of the image; a number need not, but some programs then miss a home directory.\n- A number without a group that the image does not know gets group 0 (root).\n- Images that prepare their data as root, such as those of databases, may fail to start as another user on an existing volume.',
      ko: '- `--user "$(id -u):$(id -g)"` 옵션을 주면 컨테이너가 바인드 마운트에 쓴 파일이 root가 아니라 현재 사용자의 소유가 됩니다.\n- 이름은 이미지의 `/etc/passwd` 파일에 있어야 합니다. 숫자는 없어도 되지만, 홈 디렉터리가 없어 문제가 되는 프로그램도 있습니다.\n- 이미지가 모르는 숫자를 그룹 없이 지정하면 그룹은 0(root)이 됩니다.\n- 데이터베이스처럼 root로 데이터를 준비하는 이미지는 기존 볼륨에서 다른 사용자로 시작하면 실패할 수 있습니다.',
    },
    example: '--user 1000:1000',
  },
  {
    long: 'userns',
    type: 'userns-mode',
    doc: {
      en: 'With `host`, the only value, the container keeps the user IDs of the host although the daemon remaps them (`userns-remap`). Such daemons ask for it before `--privileged`, `--pid host` or `--network host`.',
      ko: '유일한 값인 `host` 값을 주면 데몬이 사용자 ID를 다시 매핑하도록(`userns-remap`) 설정되어 있어도 이 컨테이너는 호스트의 사용자 ID를 그대로 씁니다. 그런 데몬에서 `--privileged`, `--pid host`, `--network host` 옵션을 쓰려면 필요합니다.',
    },
    example: '--userns host',
  },
  {
    long: 'uts',
    type: 'uts-mode',
    doc: {
      en: 'With `host`, the only value, the container shares the host name of the host, and root in it may change it with the needed capability. It cannot be combined with `--hostname`.',
      ko: '유일한 값인 `host` 값을 주면 컨테이너가 호스트의 호스트 이름을 함께 쓰며, 필요한 권한이 있는 root 사용자는 그 이름을 바꿀 수도 있습니다. `--hostname` 옵션과 함께 쓸 수 없습니다.',
    },
    example: '--uts host',
  },
];
