// File systems in memory: usual places, and the options behind the colon.
import type { ValueSpec } from '../types';

export const tmpfsMounts: readonly ValueSpec[] = [
  {
    value: '/tmp',
    doc: {
      en: 'A writable directory for temporary files, as containers with `--read-only` need it.',
      ko: '임시 파일을 쓸 디렉터리이며 `--read-only` 옵션을 쓰는 컨테이너에 필요합니다.',
    },
  },
  {
    value: '/run',
    doc: {
      en: 'A writable directory for PID files and sockets.',
      ko: 'PID 파일과 소켓을 둘 디렉터리입니다.',
    },
  },
  {
    value: '/tmp:size=64m',
    doc: {
      en: 'The same with at most 64 mebibytes.',
      ko: '최대 64메비바이트까지만 쓰는 임시 디렉터리입니다.',
    },
  },
  {
    value: '/tmp:rw,exec,size=256m',
    doc: {
      en: 'Programs in it can be started, which docker forbids by default.',
      ko: 'Docker가 기본으로 막는 프로그램 실행까지 허용하는 임시 디렉터리입니다.',
    },
  },
];

export const tmpfsOptions: readonly ValueSpec[] = [
  {
    value: 'size=',
    doc: {
      en: 'Most it may hold, such as `size=64m`; half of the memory of the host by default.',
      ko: '쓸 수 있는 최대 크기이며 `size=64m` 형식으로 씁니다. 기본값은 호스트 메모리의 절반입니다.',
    },
  },
  {
    value: 'mode=',
    doc: {
      en: 'Permissions of the directory in octal; `1777` by default.',
      ko: '8진수로 적는 디렉터리 권한이며 기본값은 `1777` 값입니다.',
    },
  },
  { value: 'uid=', doc: { en: 'User id of the owner.', ko: '소유자의 사용자 ID입니다.' } },
  { value: 'gid=', doc: { en: 'Group id of the owner.', ko: '소유자의 그룹 ID입니다.' } },
  { value: 'rw', doc: { en: 'Can be written. The default.', ko: '쓸 수 있게 합니다. 기본값입니다.' } },
  { value: 'ro', doc: { en: 'Can only be read.', ko: '읽기만 할 수 있게 합니다.' } },
  {
    value: 'exec',
    doc: { en: 'Programs in it can be started.', ko: '안에 있는 프로그램을 실행할 수 있게 합니다.' },
  },
  {
    value: 'noexec',
    doc: {
      en: 'Programs in it cannot be started. The default.',
      ko: '안에 있는 프로그램을 실행하지 못하게 합니다. 기본값입니다.',
    },
  },
  {
    value: 'suid',
    doc: {
      en: 'Set-user-ID programs in it have their effect.',
      ko: '안에 있는 set-user-ID 프로그램이 효과를 냅니다.',
    },
  },
  {
    value: 'nosuid',
    doc: {
      en: 'Set-user-ID programs in it have no effect. The default.',
      ko: '안에 있는 set-user-ID 프로그램이 효과를 내지 못합니다. 기본값입니다.',
    },
  },
  {
    value: 'nodev',
    doc: {
      en: 'Device files in it cannot be used. The default.',
      ko: '안에 있는 장치 파일을 쓸 수 없습니다. 기본값입니다.',
    },
  },
  {
    value: 'nr_inodes=',
    doc: {
      en: 'Most files and directories it may hold.',
      ko: '담을 수 있는 파일과 디렉터리의 최대 개수입니다.',
    },
  },
];
