// Kernel parameters that belong to a namespace, so that `--sysctl` can set them for one container.
import type { ValueSpec } from '../types';

export const sysctls: readonly ValueSpec[] = [
  {
    value: 'net.core.somaxconn=',
    doc: {
      en: 'Length of the queue of connections that wait to be accepted.',
      ko: '수락을 기다리는 연결 대기열의 길이입니다.',
    },
  },
  {
    value: 'net.ipv4.ip_forward=',
    doc: {
      en: '`1` passes packets on from one interface to another, as VPN servers and routers do.',
      ko: '`1` 값은 VPN 서버나 라우터처럼 한 인터페이스의 패킷을 다른 인터페이스로 전달합니다.',
    },
  },
  {
    value: 'net.ipv4.ip_unprivileged_port_start=',
    doc: {
      en: 'First port that needs no privileges; docker already sets it to `0` in most cases.',
      ko: '특별한 권한 없이 쓸 수 있는 첫 포트 번호입니다. Docker는 대부분의 경우 이미 `0` 값으로 설정합니다.',
    },
  },
  {
    value: 'net.ipv4.ip_local_port_range=',
    doc: {
      en: 'Range of ports for outgoing connections, as two numbers in quotes.',
      ko: '나가는 연결에 쓸 포트 범위이며, 두 수를 따옴표로 묶어 적습니다.',
    },
  },
  {
    value: 'net.ipv4.ping_group_range=',
    doc: {
      en: 'Groups that may send a `ping` without the capability `NET_RAW`.',
      ko: '`NET_RAW` 권한 없이 `ping` 명령을 쓸 수 있는 그룹의 범위입니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_keepalive_time=',
    doc: {
      en: 'Seconds without traffic until the first keepalive probe.',
      ko: '통신이 없을 때 첫 연결 확인 패킷을 보내기까지의 시간(초)입니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_keepalive_intvl=',
    doc: { en: 'Seconds between keepalive probes.', ko: '연결 확인 패킷 사이의 간격(초)입니다.' },
  },
  {
    value: 'net.ipv4.tcp_keepalive_probes=',
    doc: {
      en: 'Unanswered keepalive probes after which a connection counts as dead.',
      ko: '응답 없는 연결 확인 패킷이 몇 번이면 연결이 끊긴 것으로 볼지 정합니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_fin_timeout=',
    doc: {
      en: 'Seconds that a half-closed connection is kept.',
      ko: '반쯤 닫힌 연결을 유지하는 시간(초)입니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_max_syn_backlog=',
    doc: {
      en: 'Connections that may be in the middle of being opened.',
      ko: '연결을 맺는 중인 상태로 둘 수 있는 연결의 수입니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_syncookies=',
    doc: {
      en: '`1` guards against floods of half-open connections.',
      ko: '`1` 값은 맺다 만 연결을 쏟아붓는 공격을 막습니다.',
    },
  },
  {
    value: 'net.ipv4.tcp_tw_reuse=',
    doc: {
      en: '`1` uses ports again for new connections while old ones wait for their end.',
      ko: '`1` 값은 종료를 기다리는 연결의 포트를 새 연결에 다시 씁니다.',
    },
  },
  {
    value: 'net.ipv4.conf.all.src_valid_mark=',
    doc: {
      en: '`1` respects the mark of packets when their way back is checked; WireGuard needs it.',
      ko: '`1` 값은 돌아가는 경로를 확인할 때 패킷의 표시를 반영합니다. WireGuard에 필요합니다.',
    },
  },
  {
    value: 'net.ipv4.conf.all.rp_filter=',
    doc: {
      en: 'Whether packets are dropped that come in on an interface other than the one answers would leave by.',
      ko: '응답이 나갈 인터페이스가 아닌 곳으로 들어온 패킷을 버릴지 정합니다.',
    },
  },
  {
    value: 'net.ipv6.conf.all.disable_ipv6=',
    doc: {
      en: '`1` switches IPv6 off in the container, `0` switches it on.',
      ko: '`1` 값은 컨테이너의 IPv6를 끄고 `0` 값은 켭니다.',
    },
  },
  {
    value: 'net.ipv6.conf.all.forwarding=',
    doc: {
      en: '`1` passes IPv6 packets on between interfaces.',
      ko: '`1` 값은 인터페이스 사이에 IPv6 패킷을 전달합니다.',
    },
  },
  {
    value: 'kernel.shmmax=',
    doc: {
      en: 'Largest segment of System V shared memory, in bytes.',
      ko: 'System V 공유 메모리 조각 하나의 최대 크기이며 단위는 바이트입니다.',
    },
  },
  {
    value: 'kernel.shmall=',
    doc: {
      en: 'All System V shared memory together, in pages.',
      ko: 'System V 공유 메모리 전체의 크기이며 단위는 페이지입니다.',
    },
  },
  {
    value: 'kernel.shmmni=',
    doc: { en: 'Number of segments of System V shared memory.', ko: 'System V 공유 메모리 조각의 수입니다.' },
  },
  {
    value: 'kernel.shm_rmid_forced=',
    doc: {
      en: '`1` removes shared memory that no process uses any more.',
      ko: '`1` 값은 쓰는 프로세스가 없는 공유 메모리를 삭제합니다.',
    },
  },
  {
    value: 'kernel.sem=',
    doc: {
      en: 'Limits of System V semaphores, as four numbers in quotes.',
      ko: 'System V 세마포어의 한도이며, 네 수를 따옴표로 묶어 적습니다.',
    },
  },
  {
    value: 'kernel.msgmax=',
    doc: {
      en: 'Largest System V message, in bytes.',
      ko: 'System V 메시지 하나의 최대 크기이며 단위는 바이트입니다.',
    },
  },
  {
    value: 'kernel.msgmnb=',
    doc: {
      en: 'Most bytes in one System V message queue.',
      ko: 'System V 메시지 큐 하나에 담을 수 있는 최대 바이트 수입니다.',
    },
  },
  {
    value: 'kernel.msgmni=',
    doc: { en: 'Number of System V message queues.', ko: 'System V 메시지 큐의 수입니다.' },
  },
  {
    value: 'fs.mqueue.msg_max=',
    doc: {
      en: 'Messages that one POSIX message queue may hold.',
      ko: 'POSIX 메시지 큐 하나에 담을 수 있는 메시지 수입니다.',
    },
  },
  {
    value: 'fs.mqueue.msgsize_max=',
    doc: {
      en: 'Largest message of a POSIX message queue, in bytes.',
      ko: 'POSIX 메시지 큐의 메시지 하나의 최대 크기이며 단위는 바이트입니다.',
    },
  },
  {
    value: 'fs.mqueue.queues_max=',
    doc: { en: 'Number of POSIX message queues.', ko: 'POSIX 메시지 큐의 수입니다.' },
  },
];
