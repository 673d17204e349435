// Drivers that `docker network create` can use.
import type { ValueSpec } from '../types';

export const networkDrivers: readonly ValueSpec[] = [
  {
    value: 'bridge',
    doc: {
      en: 'A private network on this host, with DNS for the names of containers. The default.',
      ko: '이 호스트 안의 사설 네트워크이며 컨테이너 이름을 DNS로 찾을 수 있습니다. 기본값입니다.',
    },
  },
  {
    value: 'overlay',
    doc: { en: 'A network over several hosts of a swarm.', ko: '스웜의 여러 호스트에 걸친 네트워크입니다.' },
  },
  {
    value: 'macvlan',
    doc: {
      en: 'Gives each container a MAC address of its own on the network of the host.',
      ko: '호스트의 네트워크에서 컨테이너마다 고유한 MAC 주소를 갖게 합니다.',
    },
  },
  {
    value: 'ipvlan',
    doc: {
      en: 'Gives each container an IP address on the network of the host, with the MAC address of the host.',
      ko: '호스트의 MAC 주소를 그대로 쓰면서 컨테이너마다 호스트 네트워크의 IP 주소를 갖게 합니다.',
    },
  },
  {
    value: 'nat',
    doc: { en: 'The default network of Windows containers.', ko: 'Windows 컨테이너의 기본 네트워크입니다.' },
  },
  {
    value: 'transparent',
    doc: {
      en: 'Puts Windows containers directly onto the network of the host.',
      ko: 'Windows 컨테이너를 호스트의 네트워크에 직접 연결합니다.',
    },
  },
  {
    value: 'l2bridge',
    doc: {
      en: 'Windows: containers share the MAC address of the host, for networks that switch by it.',
      ko: 'Windows 전용이며 컨테이너가 호스트의 MAC 주소를 함께 씁니다.',
    },
  },
];
