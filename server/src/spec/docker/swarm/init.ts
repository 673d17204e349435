// docker swarm init.
import { swarmCertificateFlags } from '../../shared/swarm-certificate-flags';
import { swarmMemberFlags } from '../../shared/swarm-member-flags';
import { swarmStateFlags } from '../../shared/swarm-state-flags';
import type { CommandSpec } from '../../types';

export const swarmInit: CommandSpec = {
  path: ['swarm', 'init'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Starts a swarm with this host as its manager.',
    ko: '이 호스트를 매니저로 하는 스웜을 시작합니다.',
  },
  doc: {
    en: 'Turns this host into the first manager of a new swarm and prints the `docker swarm join` command for workers. Existing containers are not touched and stay outside of the swarm. From then on `docker service` and `docker stack` work on this host.',
    ko: '이 호스트를 새 스웜의 첫 매니저로 만들고 워커가 실행할 `docker swarm join` 명령을 출력합니다. 기존 컨테이너는 그대로이며 스웜에 들어가지 않습니다. 이제 이 호스트에서 `docker service` 명령과 `docker stack` 명령을 쓸 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'The nodes must reach each other at ports 2377/tcp (managers), 7946/tcp and udp, and 4789/udp (traffic of containers). A closed 4789 shows as services that find each other but do not connect.',
      ko: '노드끼리 2377/tcp(매니저), 7946/tcp와 udp, 4789/udp(컨테이너 트래픽) 포트로 통신할 수 있어야 합니다. 4789 포트가 막히면 서비스가 서로 이름은 찾지만 연결되지 않습니다.',
    },
    {
      en: 'Decisions need a majority of the managers: use 3 or 5. Two managers are worse than one, as the loss of either stops the swarm from changing.',
      ko: '결정에는 매니저의 과반수가 필요하므로 3개나 5개를 둡니다. 매니저가 2개면 하나만 잃어도 스웜을 바꿀 수 없어 하나일 때보다 못합니다.',
    },
  ],
  examples: [
    {
      code: 'docker swarm init --advertise-addr 192.168.0.10',
      doc: {
        en: 'Starts a swarm that other nodes reach at this address.',
        ko: '다른 노드가 이 주소로 접속하는 스웜을 시작합니다.',
      },
    },
    {
      code: 'docker swarm init --advertise-addr eth0 --autolock',
      doc: {
        en: 'Starts a swarm whose keys are encrypted on disk, and prints the key to unlock it.',
        ko: '디스크의 키를 암호화하는 스웜을 시작하고 잠금 해제 키를 출력합니다.',
      },
    },
  ],
  seeAlso: ['swarm join', 'swarm join-token', 'swarm leave', 'node ls'],
  operands: [],
  flags: [
    ...swarmCertificateFlags,
    ...swarmMemberFlags,
    ...swarmStateFlags,
    {
      long: 'autolock',
      type: 'switch',
      doc: {
        en: 'Encrypts the keys of managers on disk. After a restart of its daemon a manager then waits for `docker swarm unlock`: store the printed key elsewhere.',
        ko: '매니저의 키를 디스크에서 암호화합니다. 데몬이 다시 시작되면 매니저는 `docker swarm unlock` 명령을 기다리므로, 출력된 키를 다른 곳에 보관합니다.',
      },
    },
    {
      long: 'data-path-port',
      type: 'uint32',
      doc: {
        en: 'UDP port for the traffic between containers, from 1024 to 49151; `0` means 4789. It cannot be changed later.',
        ko: '컨테이너 사이의 트래픽에 쓸 UDP 포트이며 1024부터 49151까지의 값입니다. `0` 값은 4789 포트를 뜻하고, 나중에 바꿀 수 없습니다.',
      },
      example: '--data-path-port 7789',
    },
    {
      long: 'default-addr-pool',
      type: 'address-pool',
      repeatable: true,
      doc: {
        en: 'Range in CIDR form from which overlay networks get their subnets, in place of `10.0.0.0/8`. Choose one that your network does not use.',
        ko: '오버레이 네트워크의 서브넷을 배정할 CIDR 대역이며 `10.0.0.0/8` 대역을 대신합니다. 사용 중인 네트워크와 겹치지 않게 고릅니다.',
      },
      example: '--default-addr-pool 10.20.0.0/16',
    },
    {
      long: 'default-addr-pool-mask-length',
      type: 'uint32',
      default: '24',
      doc: {
        en: 'Length of the mask of each subnet taken from `--default-addr-pool`; 24 gives about 250 addresses.',
        ko: '`--default-addr-pool` 대역에서 나누는 서브넷의 마스크 길이입니다. 24이면 주소가 250개쯤 됩니다.',
      },
      example: '--default-addr-pool 10.20.0.0/16 --default-addr-pool-mask-length 26',
    },
    {
      long: 'force-new-cluster',
      type: 'switch',
      doc: {
        en: 'Starts a swarm of one manager again from the state on this host, when the majority of managers is lost. Services and workers are kept; add managers anew afterward.',
        ko: '매니저의 과반수를 잃었을 때 이 호스트에 남은 상태로 매니저 하나짜리 스웜을 다시 시작합니다. 서비스와 워커는 유지되며, 매니저는 다시 추가해야 합니다.',
      },
    },
  ],
};
