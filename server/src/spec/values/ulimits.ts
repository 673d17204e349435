// The limits of processes that `--ulimit` sets (getrlimit(2)), those that people use most first.
import type { ValueSpec } from '../types';

export const ulimits: readonly ValueSpec[] = [
  {
    value: 'nofile=',
    doc: {
      en: 'Open files and sockets, such as `nofile=65536:65536`. Servers with many connections need more.',
      ko: '열 수 있는 파일과 소켓의 수이며 `nofile=65536:65536` 형식으로 씁니다. 연결이 많은 서버에는 더 큰 값이 필요합니다.',
    },
  },
  {
    value: 'nproc=',
    doc: {
      en: 'Processes of the user, counted over all containers with the same user id.',
      ko: '사용자의 프로세스 수입니다. 사용자 ID가 같은 모든 컨테이너의 프로세스를 함께 셉니다.',
    },
  },
  {
    value: 'memlock=',
    doc: {
      en: 'Memory that may be locked, in bytes; `memlock=-1:-1` lifts the limit, as Elasticsearch wants it.',
      ko: '잠글 수 있는 메모리이며 단위는 바이트입니다. Elasticsearch처럼 제한이 없어야 하면 `memlock=-1:-1` 값을 씁니다.',
    },
  },
  {
    value: 'core=',
    doc: {
      en: 'Size of core dumps in bytes; `core=0` writes none.',
      ko: '코어 덤프의 크기이며 단위는 바이트입니다. `core=0` 값은 덤프를 남기지 않습니다.',
    },
  },
  {
    value: 'stack=',
    doc: { en: 'Stack of a process in bytes.', ko: '프로세스의 스택 크기이며 단위는 바이트입니다.' },
  },
  {
    value: 'cpu=',
    doc: {
      en: 'Processor time in seconds, after which the process is ended.',
      ko: '프로세서 사용 시간이며 단위는 초입니다. 이 시간이 지나면 프로세스가 종료됩니다.',
    },
  },
  {
    value: 'fsize=',
    doc: {
      en: 'Largest file a process may write, in bytes.',
      ko: '프로세스가 쓸 수 있는 파일의 최대 크기이며 단위는 바이트입니다.',
    },
  },
  {
    value: 'data=',
    doc: {
      en: 'Data segment of a process in bytes.',
      ko: '프로세스의 데이터 영역 크기이며 단위는 바이트입니다.',
    },
  },
  { value: 'rtprio=', doc: { en: 'Highest real-time priority.', ko: '실시간 우선순위의 상한입니다.' } },
  {
    value: 'rttime=',
    doc: {
      en: 'Time in microseconds that a real-time process may run without a blocking call.',
      ko: '실시간 프로세스가 대기 호출 없이 실행될 수 있는 시간이며 단위는 마이크로초입니다.',
    },
  },
  {
    value: 'nice=',
    doc: {
      en: 'How far the priority may be raised: 20 minus the nice value.',
      ko: '우선순위를 높일 수 있는 한도이며, 20에서 nice 값을 뺀 수로 적습니다.',
    },
  },
  {
    value: 'sigpending=',
    doc: { en: 'Signals that may be queued.', ko: '대기열에 쌓을 수 있는 신호의 수입니다.' },
  },
  {
    value: 'msgqueue=',
    doc: { en: 'Bytes in POSIX message queues.', ko: 'POSIX 메시지 큐에 담을 수 있는 바이트 수입니다.' },
  },
  {
    value: 'locks=',
    doc: {
      en: 'File locks; without effect since Linux 2.4.25.',
      ko: '파일 잠금의 수이며, Linux 2.4.25 버전부터는 효과가 없습니다.',
    },
  },
  {
    value: 'rss=',
    doc: {
      en: 'Resident memory; without effect on current kernels.',
      ko: '상주 메모리 크기이며, 지금의 커널에서는 효과가 없습니다.',
    },
  },
];
