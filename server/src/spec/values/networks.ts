// The networks and network modes that are there without being made.
import type { ValueSpec } from '../types';

export const networks: readonly ValueSpec[] = [
  {
    value: 'bridge',
    doc: {
      en: 'The default network. Containers reach each other by IP address only, the outside by NAT.',
      ko: '기본 네트워크입니다. 컨테이너끼리는 IP 주소로만 통신하고, 외부와는 NAT를 거쳐 통신합니다.',
    },
  },
  {
    value: 'host',
    doc: {
      en: 'No network of its own: the container uses the addresses and ports of the host, so `-p` does nothing.',
      ko: '자체 네트워크 없이 호스트의 주소와 포트를 그대로 씁니다. 그래서 `-p` 옵션은 효과가 없습니다.',
    },
  },
  {
    value: 'none',
    doc: {
      en: 'No network at all but the loopback: nothing gets in or out.',
      ko: '루프백 외에는 네트워크가 전혀 없어서 안팎으로 통신할 수 없습니다.',
    },
  },
];
