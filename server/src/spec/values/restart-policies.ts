// The restart policies that the engine knows (moby `hostconfig.go`).
import type { ValueSpec } from '../types';

export const restartPolicies: readonly ValueSpec[] = [
  {
    value: 'no',
    doc: {
      en: 'Never restarts the container by itself. This is the default.',
      ko: '컨테이너를 자동으로 다시 시작하지 않습니다. 기본값입니다.',
    },
  },
  {
    value: 'on-failure',
    doc: {
      en: 'Restarts it when it exits with an error; `on-failure:3` tries at most three times.',
      ko: '오류로 종료되었을 때만 다시 시작합니다. `on-failure:3` 형태로 쓰면 최대 3번까지만 시도합니다.',
    },
  },
  {
    value: 'always',
    doc: {
      en: 'Restarts it whenever it exits, and when the daemon starts, even if it was stopped by hand before.',
      ko: '종료될 때마다 다시 시작합니다. 직접 멈춘 컨테이너도 데몬이 다시 시작되면 함께 시작됩니다.',
    },
  },
  {
    value: 'unless-stopped',
    doc: {
      en: 'Like `always`, but a container that was stopped by hand stays stopped when the daemon starts.',
      ko: '`always` 정책과 같지만, 직접 멈춘 컨테이너는 데몬이 다시 시작되어도 멈춘 상태로 남습니다.',
    },
  },
];
