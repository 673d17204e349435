// Flags that docker container run and create share: resource.
import type { FlagSpec } from '../types';

export const containerResourceFlags: readonly FlagSpec[] = [
  {
    long: 'blkio-weight',
    type: 'uint16',
    doc: {
      en: 'Sets the share of disk I/O the container gets when several compete: a number from 10 to 1000, or 0 to leave it to the parent. It has an effect only with an I/O scheduler that knows weights, such as BFQ.',
      ko: '여러 컨테이너가 디스크 I/O를 두고 경쟁할 때 이 컨테이너가 받는 비중을 정합니다. 값은 10부터 1000까지의 숫자이며, 0이면 상위 설정을 따릅니다. BFQ처럼 가중치를 지원하는 I/O 스케줄러에서만 효과가 있습니다.',
    },
    example: '--blkio-weight 300',
  },
  {
    long: 'blkio-weight-device',
    type: 'blkio-weight-device',
    repeatable: true,
    doc: {
      en: 'Sets the share of disk I/O for one device, as `DEVICE:WEIGHT` with a weight from 10 to 1000; it goes before `--blkio-weight` there.',
      ko: '장치 하나에 대한 디스크 I/O 비중을 `DEVICE:WEIGHT` 형식으로 정합니다. 가중치는 10부터 1000까지이며, 그 장치에서는 `--blkio-weight` 옵션보다 우선합니다.',
    },
    example: '--blkio-weight-device /dev/sda:200',
  },
  {
    long: 'cpu-count',
    type: 'int',
    windowsOnly: true,
    doc: {
      en: 'Sets how many processors a Windows container may use. On Linux use `--cpus`.',
      ko: 'Windows 컨테이너가 사용할 수 있는 프로세서 수를 정합니다. Linux에서는 `--cpus` 옵션을 씁니다.',
    },
    example: '--cpu-count 2',
  },
  {
    long: 'cpu-percent',
    type: 'int',
    windowsOnly: true,
    doc: {
      en: 'Limits a Windows container to a percentage of all processors of the host, from 1 to 100.',
      ko: 'Windows 컨테이너의 프로세서 사용량을 호스트 전체 프로세서의 백분율(1~100)로 제한합니다.',
    },
    example: '--cpu-percent 50',
  },
  {
    long: 'cpu-period',
    type: 'int',
    doc: {
      en: 'Sets the length of the scheduler period that `--cpu-quota` is counted in, in microseconds from 1000 to 1000000; usually 100000. `--cpus` says the same more simply, and the two cannot be combined.',
      ko: '`--cpu-quota` 옵션의 기준이 되는 스케줄러 주기의 길이를 마이크로초 단위(1000~1000000)로 정합니다. 보통은 100000입니다. 같은 일을 `--cpus` 옵션으로 더 간단히 할 수 있으며, 두 옵션은 함께 쓸 수 없습니다.',
    },
    example: '--cpu-period 50000 --cpu-quota 25000',
  },
  {
    long: 'cpu-quota',
    type: 'int',
    doc: {
      en: 'Sets how many microseconds of CPU time the container gets in each period: with the usual period of 100000, the value 50000 is half a CPU and 200000 is two. It excludes `--cpus`.',
      ko: '한 주기 동안 컨테이너가 받는 CPU 시간을 마이크로초 단위로 정합니다. 주기가 보통 값인 100000일 때 50000은 CPU 반 개, 200000은 두 개에 해당합니다. `--cpus` 옵션과 함께 쓸 수 없습니다.',
    },
    example: '--cpu-quota 50000',
  },
  {
    long: 'cpu-rt-period',
    type: 'int',
    doc: {
      en: 'Sets the period, in microseconds, in which `--cpu-rt-runtime` is counted. It needs a kernel with real-time group scheduling and cgroup v1.',
      ko: '`--cpu-rt-runtime` 옵션의 기준이 되는 주기를 마이크로초 단위로 정합니다. 실시간 그룹 스케줄링을 지원하는 커널과 cgroup v1이 필요합니다.',
    },
    example: '--cpu-rt-period 1000000',
  },
  {
    long: 'cpu-rt-runtime',
    type: 'int',
    doc: {
      en: 'Sets how many microseconds of each period real-time tasks of the container may run. The daemon must reserve real-time time as well, and the tasks need `--cap-add SYS_NICE`.',
      ko: '컨테이너의 실시간 작업이 한 주기 동안 실행될 수 있는 시간을 마이크로초 단위로 정합니다. 데몬에도 실시간 시간을 확보해 두어야 하고, 작업에는 `--cap-add SYS_NICE` 권한이 필요합니다.',
    },
    example: '--cpu-rt-runtime 950000 --cap-add SYS_NICE',
  },
  {
    long: 'cpu-shares',
    short: 'c',
    type: 'int',
    doc: {
      en: 'Sets the weight of the container when CPUs are scarce: one with 2048 gets about twice the time of one with the usual 1024. While CPUs are idle it limits nothing.',
      ko: 'CPU가 부족할 때 적용되는 컨테이너의 가중치를 정합니다. 값이 2048인 컨테이너는 보통 값인 1024인 컨테이너의 약 두 배만큼 시간을 받습니다. CPU가 남을 때는 아무것도 제한하지 않습니다.',
    },
    more: {
      en: 'The weight counts only against other containers and processes that want the CPU at the same moment. Use it to favor a service over batch jobs, and `--cpus` for a fixed upper limit; the two can be combined. The least value is 2, and 0 means the usual weight.',
      ko: '가중치는 같은 순간에 CPU를 원하는 다른 컨테이너와 프로세스에 대해서만 의미가 있습니다. 배치 작업보다 서비스를 우선할 때 쓰고, 고정된 상한에는 `--cpus` 옵션을 쓰며, 둘을 함께 써도 됩니다. 최솟값은 2이고, 0은 보통의 가중치를 뜻합니다.',
    },
    example: '--cpu-shares 512',
  },
  {
    long: 'cpus',
    type: 'decimal',
    doc: {
      en: 'Limits how much CPU time the container gets, counted in CPUs: `0.5` is half of one, `2` is two. It must not exceed the CPUs of the host, and without it there is no limit.',
      ko: '컨테이너가 쓸 수 있는 CPU 시간을 CPU 개수로 제한합니다. `0.5` 값은 CPU 반 개, `2` 값은 두 개입니다. 호스트의 CPU 개수를 넘을 수 없으며, 지정하지 않으면 제한이 없습니다.',
    },
    more: {
      en: 'The limit is time, not place: the threads may run on any CPU, but when they have used their share of each 100 ms they wait. A container that meets the limit becomes slow and is never killed; see it with `docker stats`. Programs that count CPUs still see all of the host, so set their thread pools yourself where the runtime does not read the limit. To choose which CPUs are used, there is `--cpuset-cpus`. It cannot be combined with `--cpu-quota` or `--cpu-period`.',
      ko: '제한하는 것은 위치가 아니라 시간입니다. 스레드는 어느 CPU에서나 실행되지만, 100ms마다 자기 몫을 다 쓰면 기다립니다. 한도에 걸린 컨테이너는 느려질 뿐 종료되지 않으며, `docker stats` 명령으로 확인합니다. CPU 개수를 세는 프로그램에는 여전히 호스트의 CPU가 모두 보이므로, 런타임이 한도를 읽지 않으면 스레드 풀의 크기를 직접 정합니다. 어느 CPU를 쓸지는 `--cpuset-cpus` 옵션으로 고릅니다. `--cpu-quota`, `--cpu-period` 옵션과는 함께 쓸 수 없습니다.',
    },
    example: '--cpus 1.5',
  },
  {
    long: 'cpuset-cpus',
    type: 'string',
    doc: {
      en: 'Pins the container to certain CPUs, counted from 0, as a range (`0-3`) or a list (`0,2`).',
      ko: '컨테이너를 특정 CPU에 고정합니다. 번호는 0부터 시작하며 범위(`0-3`)나 목록(`0,2`)으로 적습니다.',
    },
    more: {
      en: 'It chooses the place and reserves nothing: other processes may use the same CPUs. It steadies latency and caches, and many runtimes then see only these CPUs. For a limit in time use `--cpus`. A CPU that the host does not have is an error when the container starts.',
      ko: '위치만 고르며 독점하지는 않습니다. 다른 프로세스도 같은 CPU를 쓸 수 있습니다. 지연 시간과 캐시가 안정되고, 많은 런타임에는 이 CPU만 보입니다. 시간을 제한하려면 `--cpus` 옵션을 씁니다. 호스트에 없는 CPU를 적으면 컨테이너를 시작할 때 오류가 납니다.',
    },
    example: '--cpuset-cpus 0,1',
  },
  {
    long: 'cpuset-mems',
    type: 'string',
    doc: {
      en: 'Takes memory only from certain NUMA nodes, as a range or a list of numbers from 0. It matters only on machines with several nodes.',
      ko: '특정 NUMA 노드의 메모리만 사용합니다. 값은 0부터 시작하는 번호의 범위나 목록입니다. 노드가 여러 개인 장비에서만 의미가 있습니다.',
    },
    example: '--cpuset-mems 0',
  },
  {
    long: 'device-read-bps',
    type: 'device-rate',
    repeatable: true,
    doc: {
      en: 'Limits how many bytes per second the container reads from a device. The value is `DEVICE:RATE` with a unit `kb`, `mb` or `gb`, or bytes without one.',
      ko: '컨테이너가 장치에서 초당 읽을 수 있는 바이트 수를 제한합니다. 값은 `DEVICE:RATE` 형식이며 단위는 `kb`, `mb`, `gb` 중 하나이고, 단위가 없으면 바이트입니다.',
    },
    example: '--device-read-bps /dev/sda:10mb',
  },
  {
    long: 'device-read-iops',
    type: 'device-iops',
    repeatable: true,
    doc: {
      en: 'Limits how many read operations per second the container makes on a device, as `DEVICE:NUMBER`.',
      ko: '컨테이너가 장치에서 초당 수행할 수 있는 읽기 횟수를 `DEVICE:NUMBER` 형식으로 제한합니다.',
    },
    example: '--device-read-iops /dev/sda:1000',
  },
  {
    long: 'device-write-bps',
    type: 'device-rate',
    repeatable: true,
    doc: {
      en: 'Limits how many bytes per second the container writes to a device, as `DEVICE:RATE` (`/dev/sda:10mb`). The device is the whole disk, not a partition.',
      ko: '컨테이너가 장치에 초당 쓸 수 있는 바이트 수를 `DEVICE:RATE` 형식(`/dev/sda:10mb`)으로 제한합니다. 장치는 파티션이 아니라 디스크 전체입니다.',
    },
    example: '--device-write-bps /dev/sda:10mb',
  },
  {
    long: 'device-write-iops',
    type: 'device-iops',
    repeatable: true,
    doc: {
      en: 'Limits how many write operations per second the container makes on a device, as `DEVICE:NUMBER`.',
      ko: '컨테이너가 장치에서 초당 수행할 수 있는 쓰기 횟수를 `DEVICE:NUMBER` 형식으로 제한합니다.',
    },
    example: '--device-write-iops /dev/sda:1000',
  },
  {
    long: 'gpus',
    type: 'gpus',
    repeatable: true,
    since: '19.03',
    doc: {
      en: 'Gives the container GPUs of the host: `all`, a number, or `device=` with an index or UUID. The host needs the driver and, for NVIDIA, the NVIDIA Container Toolkit.',
      ko: '컨테이너에 호스트의 GPU를 제공합니다. 값은 `all` 단어, 개수, 또는 번호나 UUID를 적은 `device=` 형식입니다. 호스트에는 드라이버가 있어야 하고, NVIDIA GPU에는 NVIDIA Container Toolkit이 필요합니다.',
    },
    more: {
      en: 'Commas part the fields of the value, so several devices must be quoted twice: `--gpus \'"device=0,2"\'`. The capabilities of the driver are chosen with `capabilities=`, as in `\'all,"capabilities=compute,utility"\'`. The image must bring the CUDA libraries; only the driver comes from the host. "could not select device driver" means that the toolkit is missing or not configured for docker.',
      ko: '쉼표가 값의 필드를 나누므로 장치가 여러 개이면 `--gpus \'"device=0,2"\'` 형식처럼 따옴표를 두 번 씁니다. 드라이버 기능은 `\'all,"capabilities=compute,utility"\'` 형식처럼 `capabilities=` 필드로 고릅니다. CUDA 라이브러리는 이미지에 들어 있어야 하고 드라이버만 호스트에서 옵니다. "could not select device driver" 오류는 Container Toolkit이 없거나 Docker에 설정되지 않았다는 뜻입니다.',
    },
    example: '--gpus all',
  },
  {
    long: 'io-maxbandwidth',
    type: 'bytes',
    windowsOnly: true,
    doc: {
      en: 'Limits the I/O of a Windows container on the system drive, in bytes per second.',
      ko: 'Windows 컨테이너의 시스템 드라이브 I/O를 초당 바이트 수로 제한합니다.',
    },
    example: '--io-maxbandwidth 10m',
  },
  {
    long: 'io-maxiops',
    type: 'uint',
    windowsOnly: true,
    doc: {
      en: 'Limits the I/O of a Windows container on the system drive, in operations per second.',
      ko: 'Windows 컨테이너의 시스템 드라이브 I/O를 초당 작업 횟수로 제한합니다.',
    },
    example: '--io-maxiops 500',
  },
  {
    long: 'kernel-memory',
    type: 'bytes',
    deprecated: { since: '20.10', use: '--memory' },
    doc: {
      en: 'Limited the memory the kernel used for the container. Newer kernels and cgroup v2 ignore it; `--memory` counts kernel memory too.',
      ko: '커널이 컨테이너를 위해 쓰는 메모리를 제한하던 옵션입니다. 최신 커널과 cgroup v2에서는 무시됩니다. `--memory` 옵션의 한도에는 커널 메모리도 포함됩니다.',
    },
    example: '--kernel-memory 64m',
  },
  {
    long: 'memory',
    short: 'm',
    type: 'bytes',
    doc: {
      en: 'Limits the memory of the container. The value is a number with the unit `b`, `k`, `m` or `g`; without a unit it is bytes. The least is `6m`, and without the flag there is no limit.',
      ko: '컨테이너의 메모리를 제한합니다. 값은 숫자에 `b`, `k`, `m`, `g` 단위를 붙여 쓰며, 단위가 없으면 바이트입니다. 최솟값은 `6m` 크기이고, 옵션을 생략하면 제한이 없습니다.',
    },
    more: {
      en: '- When the processes need more and nothing can be reclaimed, the kernel kills one. If it is the main process, the container exits with code 137, and `docker inspect` shows `OOMKilled` as true.\n- Without `--memory-swap` the container may use as much swap again: `-m 512m` allows 1 GiB in total where the host has swap.\n- `-m 512` means 512 bytes and is refused: do not forget the unit.\n- Let the runtime know the limit and leave room beside the heap: `-XX:MaxRAMPercentage=75` for Java, `--max-old-space-size` for Node.js.\n- `docker stats` shows use and limit; `docker update` changes it for a running container.',
      ko: '- 프로세스가 메모리를 더 필요로 하는데 회수할 것이 없으면 커널이 프로세스 하나를 종료합니다. 주 프로세스가 종료되면 컨테이너는 종료 코드 137로 끝나고, `docker inspect` 명령의 `OOMKilled` 항목이 true로 표시됩니다.\n- `--memory-swap` 옵션이 없으면 같은 크기의 스왑을 더 쓸 수 있습니다. 호스트에 스왑이 있을 때 `-m 512m` 옵션은 모두 1 GiB를 허용합니다.\n- `-m 512` 값은 512바이트를 뜻하며 거부됩니다. 단위를 빠뜨리지 않도록 주의합니다.\n- 런타임에도 한도를 알리고 힙 밖의 여유를 남깁니다. Java는 `-XX:MaxRAMPercentage=75` 옵션, Node.js는 `--max-old-space-size` 옵션을 씁니다.\n- `docker stats` 명령은 사용량과 한도를 보여 주고, `docker update` 명령은 실행 중인 컨테이너의 한도를 바꿉니다.',
    },
    example: '--memory 512m',
  },
  {
    long: 'memory-reservation',
    type: 'bytes',
    doc: {
      en: 'Sets a soft limit: when the host runs short of memory, the kernel pushes the container back toward this size. It must be smaller than `--memory` and guarantees nothing.',
      ko: '소프트 한도를 정합니다. 호스트의 메모리가 부족해지면 커널이 컨테이너를 이 크기 쪽으로 줄입니다. `--memory` 값보다 작아야 하며, 메모리를 보장하지는 않습니다.',
    },
    more: {
      en: 'While memory is free, the container may use more, up to `--memory`. Nothing is set aside for it, and the container is not killed for being above it. The unit is written as for `--memory`, and the least is `6m`.',
      ko: '메모리가 남아 있으면 `--memory` 한도까지 더 쓸 수 있습니다. 따로 떼어 두는 메모리는 없고, 이 값을 넘었다고 컨테이너가 종료되지도 않습니다. 단위는 `--memory` 옵션과 같고 최솟값은 `6m` 크기입니다.',
    },
    example: '--memory 1g --memory-reservation 512m',
  },
  {
    long: 'memory-swap',
    type: 'bytes',
    values: [{ value: '-1', doc: { en: 'Swap without limit.', ko: '스왑을 제한하지 않습니다.' } }],
    doc: {
      en: 'Limits memory and swap together, so swap alone is this value minus `--memory`. The same value as `--memory` means no swap, and `-1` means as much swap as the host has.',
      ko: '메모리와 스왑을 합한 크기를 제한합니다. 스왑만의 크기는 이 값에서 `--memory` 값을 뺀 것입니다. `--memory` 값과 같으면 스왑을 쓰지 않고, `-1` 값은 호스트에 있는 만큼 스왑을 허용합니다.',
    },
    more: {
      en: 'It is useless without `--memory`, and a smaller value than `--memory` is refused. Left out or `0`, it counts as twice `--memory`. Example: `--memory 300m --memory-swap 1g` gives 300 MiB of memory and 724 MiB of swap. Without swap a container that grows too large is killed at once instead of slowing down the host: often what one wants for a service.',
      ko: '`--memory` 옵션 없이는 쓸 수 없고, `--memory` 값보다 작으면 거부됩니다. 생략하거나 `0` 값을 쓰면 `--memory` 값의 두 배로 봅니다. 예를 들어 `--memory 300m --memory-swap 1g` 옵션은 메모리 300 MiB와 스왑 724 MiB를 허용합니다. 스왑이 없으면 너무 커진 컨테이너가 호스트를 느리게 하지 않고 곧바로 종료되므로, 서비스에는 이쪽이 나을 때가 많습니다.',
    },
    example: '--memory 512m --memory-swap 512m',
  },
  {
    long: 'memory-swappiness',
    type: 'memory-swappiness',
    default: '-1',
    doc: {
      en: 'Sets how readily the kernel swaps out memory of the container: from 0 (avoid it) to 100 (as soon as useful); `-1` takes the setting of the host. With cgroup v2 it is ignored.',
      ko: '커널이 컨테이너의 메모리를 얼마나 적극적으로 스왑할지 정합니다. 0은 되도록 스왑하지 않고 100은 적극적으로 스왑하며, `-1` 값은 호스트의 설정을 따릅니다. cgroup v2에서는 무시됩니다.',
    },
    example: '--memory-swappiness 0',
  },
  {
    long: 'oom-kill-disable',
    type: 'switch',
    doc: {
      en: 'Keeps the kernel from killing processes of the container that meet the memory limit; they wait instead. Without `--memory` the host itself can run out of memory. With cgroup v2 it is ignored.',
      ko: '메모리 한도에 걸린 컨테이너의 프로세스를 커널이 종료하지 않고 기다리게 합니다. `--memory` 옵션 없이 쓰면 호스트의 메모리가 바닥날 수 있습니다. cgroup v2에서는 무시됩니다.',
    },
    example: '--memory 512m --oom-kill-disable',
  },
  {
    long: 'oom-score-adj',
    type: 'int',
    doc: {
      en: 'Changes how likely the kernel picks this container when the whole host runs out of memory: from -1000 (never) to 1000 (first).',
      ko: '호스트 전체의 메모리가 부족할 때 커널이 이 컨테이너를 종료 대상으로 고를 가능성을 바꿉니다. -1000은 고르지 않음을, 1000은 가장 먼저 고름을 뜻합니다.',
    },
    example: '--oom-score-adj 500',
  },
  {
    long: 'pids-limit',
    type: 'int',
    doc: {
      en: 'Limits how many processes and threads the container may have, which stops a fork bomb. `-1` or `0` means no limit, and threads count like processes: a Java server easily has hundreds.',
      ko: '컨테이너가 가질 수 있는 프로세스와 스레드의 수를 제한하여 포크 폭탄을 막습니다. `-1` 값이나 `0` 값은 제한이 없음을 뜻합니다. 스레드도 프로세스와 똑같이 세며, Java 서버는 스레드가 수백 개인 경우가 흔합니다.',
    },
    example: '--pids-limit 200',
  },
  {
    long: 'ulimit',
    type: 'ulimit',
    repeatable: true,
    doc: {
      en: 'Sets a resource limit of the processes, as `NAME=SOFT[:HARD]`; without a hard value both are the same, and `-1` means unlimited. `nofile` is the number of open files, `memlock` locked memory, `core` the size of core dumps; without the flag the values of the daemon apply.',
      ko: '프로세스의 자원 한도를 `NAME=SOFT[:HARD]` 형식으로 정합니다. 하드 값을 생략하면 둘이 같고, `-1` 값은 무제한입니다. `nofile` 항목은 열린 파일 수, `memlock` 항목은 잠근 메모리, `core` 항목은 코어 덤프의 크기입니다. 옵션이 없으면 데몬의 값을 따릅니다.',
    },
    more: {
      en: 'Databases and search engines ask for it: `--ulimit nofile=65536:65536`, or `--ulimit memlock=-1:-1` for Elasticsearch. The soft value must not exceed the hard one. `nproc` is counted per user of the host and not per container, so use `--pids-limit` in its place.',
      ko: '데이터베이스와 검색 엔진에 자주 필요합니다. 예를 들어 `--ulimit nofile=65536:65536` 옵션이나, Elasticsearch의 `--ulimit memlock=-1:-1` 옵션을 씁니다. 소프트 값은 하드 값을 넘을 수 없습니다. `nproc` 항목은 컨테이너가 아니라 호스트의 사용자 단위로 세므로 대신 `--pids-limit` 옵션을 씁니다.',
    },
    example: '--ulimit nofile=65536:65536',
  },
];
