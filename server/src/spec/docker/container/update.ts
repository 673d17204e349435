// docker container update.
import type { CommandSpec } from '../../types';

export const containerUpdate: CommandSpec = {
  path: ['container', 'update'],
  aliases: [['update']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: {
    en: 'Changes limits and restart policy of containers.',
    ko: '컨테이너의 자원 제한과 재시작 정책을 바꿉니다.',
  },
  doc: {
    en: 'Changes memory, CPU and process limits and the restart policy of existing containers, mostly while they run and without a restart. What is not named stays as it is. Ports, mounts, environment and image cannot be changed: for those the container must be created anew. Windows containers are not supported.',
    ko: '기존 컨테이너의 메모리, CPU, 프로세스 제한과 재시작 정책을 바꿉니다. 대부분 실행 중에도 재시작 없이 바뀌며, 적지 않은 설정은 그대로 남습니다. 포트, 마운트, 환경 변수, 이미지는 바꿀 수 없으므로 컨테이너를 새로 만들어야 합니다. Windows 컨테이너는 지원하지 않습니다.',
  },
  pitfalls: [
    {
      en: 'Raising `--memory` above the present swap limit fails. Give `--memory-swap` in the same command.',
      ko: '`--memory` 값을 현재 스왑 제한보다 크게 올리면 실패합니다. 같은 명령에 `--memory-swap` 옵션도 함께 줍니다.',
    },
  ],
  examples: [
    {
      code: 'docker update --restart unless-stopped web db',
      doc: {
        en: 'Lets two existing containers start with the daemon from now on.',
        ko: '기존 컨테이너 두 개가 앞으로 데몬과 함께 시작되게 합니다.',
      },
    },
    {
      code: 'docker update --memory 1g --memory-swap 1g --cpus 1.5 web',
      doc: {
        en: 'Limits a running container to 1 GiB without swap and one and a half CPUs.',
        ko: '실행 중인 컨테이너를 스왑 없이 1 GiB, CPU 1.5개로 제한합니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container stats', 'container inspect'],
  concepts: ['resource-limits', 'restart-policies'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to change, by name or ID.',
        ko: '설정을 바꿀 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'blkio-weight',
      type: 'uint16',
      doc: {
        en: 'New relative weight of disk access, from 10 to 1000; 0 removes it.',
        ko: '디스크 접근의 상대적 가중치를 10에서 1000 사이로 새로 정합니다. 0 값은 가중치를 없앱니다.',
      },
      example: '--blkio-weight 300',
    },
    {
      long: 'cpu-period',
      type: 'int',
      doc: {
        en: 'New length of a CPU scheduler period in microseconds, from 1000 to 1000000, for use with `--cpu-quota`. `--cpus` is easier.',
        ko: '`--cpu-quota` 옵션과 함께 쓸 CPU 스케줄러 주기를 1000에서 1000000 마이크로초 사이로 새로 정합니다. `--cpus` 옵션이 더 간단합니다.',
      },
      example: '--cpu-period 100000',
    },
    {
      long: 'cpu-quota',
      type: 'int',
      doc: {
        en: 'New CPU time in microseconds that the container gets in each period; `-1` removes the limit.',
        ko: '컨테이너가 주기마다 쓸 수 있는 CPU 시간(마이크로초)을 새로 정합니다. `-1` 값은 제한을 없앱니다.',
      },
      example: '--cpu-quota 50000',
    },
    {
      long: 'cpu-rt-period',
      type: 'int',
      doc: {
        en: 'New length of a real-time scheduler period in microseconds; the kernel must be built for it, with cgroup v1.',
        ko: '실시간 스케줄러의 주기(마이크로초)를 새로 정합니다. 이를 지원하는 커널과 cgroup v1이 필요합니다.',
      },
      example: '--cpu-rt-period 1000000',
    },
    {
      long: 'cpu-rt-runtime',
      type: 'int',
      doc: {
        en: 'New real-time CPU time in microseconds that the container gets in each real-time period.',
        ko: '컨테이너가 실시간 주기마다 쓸 수 있는 실시간 CPU 시간(마이크로초)을 새로 정합니다.',
      },
      example: '--cpu-rt-runtime 950000',
    },
    {
      long: 'cpu-shares',
      short: 'c',
      type: 'int',
      doc: {
        en: 'New relative weight when CPUs are scarce; 1024 is normal. It is no limit while CPUs are idle.',
        ko: 'CPU가 부족할 때의 상대적 가중치를 새로 정합니다. 보통 값은 1024입니다. CPU가 남을 때는 제한이 되지 않습니다.',
      },
      example: '--cpu-shares 512',
    },
    {
      long: 'cpus',
      type: 'decimal',
      doc: {
        en: 'New limit on CPU time, in CPUs: `1.5` is one and a half. It takes the place of period and quota and takes effect at once.',
        ko: 'CPU 시간 제한을 CPU 개수로 새로 정합니다. `1.5` 값은 한 개 반입니다. 주기와 할당량을 대신하며 바로 적용됩니다.',
      },
      example: '--cpus 1.5',
    },
    {
      long: 'cpuset-cpus',
      type: 'string',
      doc: {
        en: 'Moves the container to these CPUs, such as `0-3` or `0,2`.',
        ko: '컨테이너가 `0-3`, `0,2` 형태로 적은 CPU만 쓰도록 옮깁니다.',
      },
      example: '--cpuset-cpus 0,2',
    },
    {
      long: 'cpuset-mems',
      type: 'string',
      doc: {
        en: 'Lets the container use these memory nodes of a NUMA machine from now on.',
        ko: '앞으로 컨테이너가 NUMA 시스템의 이 메모리 노드를 쓰게 합니다.',
      },
      example: '--cpuset-mems 0',
    },
    {
      long: 'kernel-memory',
      type: 'bytes',
      hidden: true,
      deprecated: { use: '--memory' },
      doc: {
        en: 'A limit on memory of the kernel for the container, which current kernels no longer have. Limit all memory with `--memory`.',
        ko: '컨테이너를 위한 커널 메모리 제한이지만 요즘 커널에는 이 기능이 없습니다. `--memory` 옵션으로 전체 메모리를 제한합니다.',
      },
      example: '--kernel-memory 64m',
    },
    {
      long: 'memory',
      short: 'm',
      type: 'bytes',
      doc: {
        en: 'New memory limit with a unit (`b`, `k`, `m`, `g`). If the container already uses more, the kernel may kill its processes or the change is refused.',
        ko: '메모리 제한을 단위(`b`, `k`, `m`, `g`)와 함께 새로 정합니다. 컨테이너가 이미 더 많이 쓰고 있으면 커널이 프로세스를 종료하거나 변경이 거부될 수 있습니다.',
      },
      example: '--memory 512m',
    },
    {
      long: 'memory-reservation',
      type: 'bytes',
      doc: {
        en: 'New soft limit, to which memory is pushed back when the host runs short of it; smaller than `--memory`.',
        ko: '호스트 메모리가 부족할 때 줄이려는 목표가 되는 소프트 제한을 새로 정합니다. `--memory` 값보다 작아야 합니다.',
      },
      example: '--memory-reservation 256m',
    },
    {
      long: 'memory-swap',
      type: 'bytes',
      values: [{ value: '-1', doc: { en: 'Takes the limit on swap away.', ko: '스왑 제한을 없앱니다.' } }],
      doc: {
        en: 'New limit of memory and swap together; equal to `--memory` it means no swap, `-1` means swap without limit.',
        ko: '메모리와 스왑을 합한 제한을 새로 정합니다. `--memory` 값과 같으면 스왑을 쓰지 않고, `-1` 값이면 스왑을 제한하지 않습니다.',
      },
      example: '--memory-swap 1g',
    },
    {
      long: 'pids-limit',
      type: 'int',
      doc: {
        en: 'New limit on the number of processes and threads; `-1` takes it away.',
        ko: '프로세스와 스레드 수의 제한을 새로 정합니다. `-1` 값은 제한을 없앱니다.',
      },
      example: '--pids-limit 200',
    },
    {
      long: 'restart',
      type: 'restart-policy',
      doc: {
        en: 'New restart policy: `no`, `always`, `unless-stopped` or `on-failure[:N]`. It counts from the next time the container ends; one made with `--rm` cannot have any.',
        ko: '재시작 정책을 `no`, `always`, `unless-stopped`, `on-failure[:N]` 중에서 새로 정합니다. 컨테이너가 다음에 끝날 때부터 적용되며, `--rm` 옵션으로 만든 컨테이너에는 쓸 수 없습니다.',
      },
      example: '--restart unless-stopped',
    },
  ],
};
