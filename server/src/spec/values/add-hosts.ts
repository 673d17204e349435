// Entries for `/etc/hosts` that are worth knowing.
import type { ValueSpec } from '../types';

export const addHosts: readonly ValueSpec[] = [
  {
    value: 'host.docker.internal:host-gateway',
    doc: {
      en: 'Lets the container reach the host by the name that Docker Desktop uses.',
      ko: 'Docker Desktop에서 쓰는 이름으로 컨테이너에서 호스트에 접속할 수 있게 합니다.',
    },
  },
];
