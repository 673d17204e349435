// The capabilities of Linux, as `--cap-add` and `--cap-drop` take them, with or without `CAP_` (capabilities(7)); those that people use most come first.
import type { ValueSpec } from '../types';

export const capabilities: readonly ValueSpec[] = [
  {
    value: 'ALL',
    doc: {
      en: 'Every capability. `--cap-drop ALL` followed by the few that are needed is the safest choice.',
      ko: '모든 권한입니다. `--cap-drop ALL` 옵션으로 모두 뺀 다음 필요한 권한만 더하는 방식이 가장 안전합니다.',
    },
  },
  {
    value: 'NET_ADMIN',
    doc: {
      en: 'Configures networks: interfaces, routes, firewall rules. VPN software needs it.',
      ko: '인터페이스, 라우팅, 방화벽 규칙 등 네트워크를 설정합니다. VPN 프로그램에 필요합니다.',
    },
  },
  {
    value: 'SYS_PTRACE',
    doc: {
      en: 'Inspects and traces other processes, as debuggers and `strace` do.',
      ko: '디버거나 `strace` 도구처럼 다른 프로세스를 들여다보고 추적합니다.',
    },
  },
  {
    value: 'SYS_ADMIN',
    doc: {
      en: 'A great many administrative calls, `mount` among them: close to being root on the host.',
      ko: '`mount` 호출을 비롯한 매우 많은 관리 작업을 허용합니다. 호스트의 root 권한에 가깝습니다.',
    },
  },
  {
    value: 'NET_BIND_SERVICE',
    doc: {
      en: 'Listens on ports below 1024. Granted by default.',
      ko: '1024번보다 작은 포트에서 연결을 받습니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'NET_RAW',
    doc: {
      en: 'Raw and packet sockets, as `ping` used to need. Granted by default, and worth dropping.',
      ko: '예전 `ping` 명령처럼 원시 소켓과 패킷 소켓을 씁니다. 기본으로 허용되지만 빼 두는 것이 좋습니다.',
    },
  },
  {
    value: 'SYS_TIME',
    doc: {
      en: 'Sets the clock, which is that of the whole host.',
      ko: '시계를 맞춥니다. 이 시계는 호스트 전체의 시계입니다.',
    },
  },
  {
    value: 'SYS_NICE',
    doc: {
      en: 'Raises priorities and chooses schedulers and processors for processes.',
      ko: '프로세스의 우선순위를 높이고 스케줄러와 프로세서를 지정합니다.',
    },
  },
  {
    value: 'SYS_RESOURCE',
    doc: {
      en: 'Goes beyond resource limits and disk quotas.',
      ko: '자원 한도와 디스크 할당량을 넘을 수 있습니다.',
    },
  },
  {
    value: 'SYS_MODULE',
    doc: {
      en: 'Loads and removes kernel modules: whoever has it rules the host.',
      ko: '커널 모듈을 올리고 내립니다. 이 권한이 있으면 호스트를 마음대로 할 수 있습니다.',
    },
  },
  {
    value: 'SYS_RAWIO',
    doc: {
      en: 'Reads and writes I/O ports and raw memory of the machine.',
      ko: '장비의 입출력 포트와 원시 메모리를 읽고 씁니다.',
    },
  },
  {
    value: 'IPC_LOCK',
    doc: {
      en: 'Keeps memory from being swapped out, as Vault and databases do.',
      ko: 'Vault나 데이터베이스처럼 메모리가 스왑되지 않도록 잠급니다.',
    },
  },
  {
    value: 'CHOWN',
    doc: {
      en: 'Changes the owner of any file. Granted by default.',
      ko: '모든 파일의 소유자를 바꿉니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'DAC_OVERRIDE',
    doc: {
      en: 'Passes over the permissions of files. Granted by default.',
      ko: '파일의 접근 권한 검사를 건너뜁니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'DAC_READ_SEARCH',
    doc: {
      en: 'Reads any file and searches any directory, whatever the permissions say.',
      ko: '접근 권한과 상관없이 모든 파일을 읽고 모든 디렉터리를 검색합니다.',
    },
  },
  {
    value: 'FOWNER',
    doc: {
      en: 'Treats files of others as its own, for changing their mode for example. Granted by default.',
      ko: '권한 변경 등에서 다른 사용자의 파일을 자신의 파일처럼 다룹니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'FSETID',
    doc: {
      en: 'Keeps the set-user-ID and set-group-ID bits of files that it changes. Granted by default.',
      ko: '파일을 수정해도 set-user-ID, set-group-ID 비트를 유지합니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'KILL',
    doc: {
      en: 'Sends signals to processes of other users. Granted by default.',
      ko: '다른 사용자의 프로세스에 신호를 보냅니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'SETGID',
    doc: {
      en: 'Changes its groups, as servers do that give up root. Granted by default.',
      ko: 'root 권한을 내려놓는 서버처럼 자신의 그룹을 바꿉니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'SETUID',
    doc: {
      en: 'Changes its user, which `gosu` and `su` need. Granted by default.',
      ko: '`gosu`, `su` 명령에 필요한 권한으로, 자신의 사용자를 바꿉니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'SETPCAP',
    doc: {
      en: 'Gives up or passes on capabilities of its own. Granted by default.',
      ko: '자신의 권한을 버리거나 물려줍니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'SETFCAP',
    doc: {
      en: 'Writes capabilities onto files, as `setcap` does. Granted by default.',
      ko: '`setcap` 명령처럼 파일에 권한을 부여합니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'MKNOD',
    doc: {
      en: 'Creates device files. Granted by default.',
      ko: '장치 파일을 만듭니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'SYS_CHROOT',
    doc: {
      en: 'Changes the root directory with `chroot`. Granted by default.',
      ko: '`chroot` 호출로 루트 디렉터리를 바꿉니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'AUDIT_WRITE',
    doc: {
      en: 'Writes records to the audit log of the kernel. Granted by default.',
      ko: '커널의 감사 로그에 기록을 남깁니다. 기본으로 허용됩니다.',
    },
  },
  {
    value: 'AUDIT_CONTROL',
    doc: {
      en: 'Switches auditing on and off and changes its rules.',
      ko: '감사 기능을 켜고 끄며 규칙을 바꿉니다.',
    },
  },
  {
    value: 'AUDIT_READ',
    doc: {
      en: 'Reads the audit log over a multicast socket.',
      ko: '멀티캐스트 소켓으로 감사 로그를 읽습니다.',
    },
  },
  {
    value: 'BLOCK_SUSPEND',
    doc: { en: 'Keeps the system from going to sleep.', ko: '시스템이 절전 상태로 들어가지 못하게 합니다.' },
  },
  {
    value: 'BPF',
    doc: { en: 'Loads BPF programs and maps into the kernel.', ko: 'BPF 프로그램과 맵을 커널에 올립니다.' },
  },
  {
    value: 'CHECKPOINT_RESTORE',
    doc: {
      en: 'Saves and restores running processes, as CRIU does.',
      ko: 'CRIU처럼 실행 중인 프로세스를 저장하고 복원합니다.',
    },
  },
  {
    value: 'IPC_OWNER',
    doc: {
      en: 'Passes over the permissions of System V message queues, semaphores and shared memory.',
      ko: 'System V 메시지 큐, 세마포어, 공유 메모리의 접근 권한 검사를 건너뜁니다.',
    },
  },
  {
    value: 'LEASE',
    doc: {
      en: 'Takes leases on any file, so that it learns when others open it.',
      ko: '모든 파일에 리스를 걸어 다른 프로세스가 여는 것을 알아챕니다.',
    },
  },
  {
    value: 'LINUX_IMMUTABLE',
    doc: {
      en: 'Sets the immutable and append-only flags of files.',
      ko: '파일의 변경 불가, 추가 전용 속성을 설정합니다.',
    },
  },
  {
    value: 'MAC_ADMIN',
    doc: {
      en: 'Changes the policy of Smack, a mandatory access control.',
      ko: '강제 접근 제어 Smack의 정책을 바꿉니다.',
    },
  },
  {
    value: 'MAC_OVERRIDE',
    doc: { en: 'Passes over the rules of Smack.', ko: '강제 접근 제어 Smack의 규칙을 건너뜁니다.' },
  },
  {
    value: 'NET_BROADCAST',
    doc: {
      en: 'Unused by the kernel today: once for broadcasts and multicasts.',
      ko: '브로드캐스트와 멀티캐스트용이었으나 지금은 커널에서 쓰지 않습니다.',
    },
  },
  {
    value: 'PERFMON',
    doc: {
      en: 'Watches the performance of the system with `perf` and tracing programs.',
      ko: '`perf` 도구와 추적 프로그램으로 시스템 성능을 관찰합니다.',
    },
  },
  {
    value: 'SYSLOG',
    doc: {
      en: 'Reads and clears the messages of the kernel, as `dmesg` does.',
      ko: '`dmesg` 명령처럼 커널 메시지를 읽고 지웁니다.',
    },
  },
  {
    value: 'SYS_BOOT',
    doc: {
      en: 'Reboots the machine and loads another kernel.',
      ko: '시스템을 다시 시작하고 다른 커널을 올립니다.',
    },
  },
  {
    value: 'SYS_PACCT',
    doc: {
      en: 'Switches the accounting of processes on and off.',
      ko: '프로세스 사용량 기록을 켜고 끕니다.',
    },
  },
  { value: 'SYS_TTY_CONFIG', doc: { en: 'Configures virtual terminals.', ko: '가상 터미널을 설정합니다.' } },
  {
    value: 'WAKE_ALARM',
    doc: { en: 'Sets timers that wake the system up.', ko: '시스템을 깨우는 타이머를 설정합니다.' },
  },
];
