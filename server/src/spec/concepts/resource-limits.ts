// The concept page on limits for memory, CPU and other resources.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const limited =
  codeBlock(`docker run -d --name web --memory 512m --memory-swap 512m --cpus 1.5 --pids-limit 200 nginx:1.29
docker stats --no-stream web
docker update --memory 1g --memory-swap 1g web`);

export const resourceLimits: ConceptSpec = {
  id: 'resource-limits',
  title: { en: 'Resource limits', ko: '자원 제한' },
  body: {
    en: paragraphs(
      'Without limits a container may use all the memory and CPU of the host. `--memory` sets a hard limit, beyond which the kernel kills a process of the container; `--cpus` limits CPU time, beyond which the container only becomes slower.',
      limited,
      '- **Memory**: `--memory 512m`. The least is `6m`, and a number without a unit is bytes.\n- **Swap**: `--memory-swap` is memory and swap together. Left out, the container may use the same amount of swap again; equal to `--memory`, it may use none.\n- **CPU time**: `--cpus 1.5`; `--cpu-shares` is a weight that counts only when CPUs are scarce.\n- **Certain CPUs**: `--cpuset-cpus 0,1`.\n- **Processes**: `--pids-limit 200`.\n- **Open files**: `--ulimit nofile=65536:65536`.\n- **Disk speed**: `--device-write-bps /dev/sda:10mb`.',
      'Exit code 137 of a container nobody killed mostly means too little memory:',
      codeBlock("docker inspect --format '{{.State.OOMKilled}}' web"),
      '**Pitfalls**',
      '- Programs must know the limit. Current Java, Go and Node.js versions read it in part; `free` and many others show the memory of the host.\n- The heap is not all: leave a quarter for threads, buffers and libraries, as in `-XX:MaxRAMPercentage=75`.\n- Files in tmpfs and `/dev/shm` count as memory of the container.\n- A restart policy starts a container again that ran out of memory, again and again. Look at `docker ps` and `docker events`.\n- A limit is no reservation: the sum of all limits may exceed what the host has.',
    ),
    ko: paragraphs(
      '제한이 없으면 컨테이너는 호스트의 메모리와 CPU를 모두 쓸 수 있습니다. `--memory` 옵션은 넘으면 커널이 컨테이너의 프로세스를 종료하는 한도를 정하고, `--cpus` 옵션은 CPU 시간을 제한하여 한도를 넘으면 컨테이너가 느려지게만 합니다.',
      limited,
      '- **메모리**: `--memory 512m` 옵션입니다. 최솟값은 `6m` 크기이고, 단위 없는 숫자는 바이트입니다.\n- **스왑**: `--memory-swap` 옵션은 메모리와 스왑을 합한 크기입니다. 생략하면 같은 크기의 스왑을 더 쓸 수 있고, `--memory` 값과 같으면 스왑을 쓰지 않습니다.\n- **CPU 시간**: `--cpus 1.5` 옵션입니다. `--cpu-shares` 옵션은 CPU가 부족할 때만 의미가 있는 가중치입니다.\n- **특정 CPU**: `--cpuset-cpus 0,1` 옵션입니다.\n- **프로세스 수**: `--pids-limit 200` 옵션입니다.\n- **열린 파일 수**: `--ulimit nofile=65536:65536` 옵션입니다.\n- **디스크 속도**: `--device-write-bps /dev/sda:10mb` 옵션입니다.',
      '일부러 종료하지 않은 컨테이너의 종료 코드가 137이면 대개 메모리가 부족했다는 뜻입니다.',
      codeBlock("docker inspect --format '{{.State.OOMKilled}}' web"),
      '**주의할 점**',
      '- 프로그램도 한도를 알아야 합니다. 최신 Java, Go, Node.js는 한도를 일부 읽지만, `free` 명령을 비롯한 많은 프로그램은 호스트의 메모리를 보여 줍니다.\n- 힙이 전부가 아닙니다. `-XX:MaxRAMPercentage=75` 옵션처럼 스레드와 버퍼, 라이브러리에 쓸 4분의 1 정도를 남깁니다.\n- tmpfs와 `/dev/shm` 공간의 파일도 컨테이너의 메모리로 계산됩니다.\n- 재시작 정책이 있으면 메모리가 부족한 컨테이너가 계속 다시 시작됩니다. `docker ps` 명령과 `docker events` 명령으로 확인합니다.\n- 한도는 예약이 아닙니다. 모든 한도의 합이 호스트의 자원보다 클 수 있습니다.',
    ),
  },
  seeAlso: ['container', 'restart-policies'],
};
