// Flags of docker service update that take away what a service has.
import type { FlagSpec } from '../types';

export const serviceRemovedFlags: readonly FlagSpec[] = [
  {
    long: 'config-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes a config away from the service, by its name in the swarm.',
      ko: '서비스에서 config를 뺍니다. 값은 스웜에 있는 config의 이름입니다.',
    },
    example: '--config-rm site-v1',
  },
  {
    long: 'constraint-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a condition on nodes; write it as it was given.',
      ko: '노드 조건을 뺍니다. 지정할 때와 똑같이 씁니다.',
    },
    example: '--constraint-rm node.labels.disk==ssd',
  },
  {
    long: 'container-label-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a label of the containers, by its key.',
      ko: '컨테이너의 레이블을 키로 지정하여 뺍니다.',
    },
    example: '--container-label-rm version',
  },
  {
    long: 'dns-option-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Takes away an option of the resolver.', ko: '리졸버 옵션을 뺍니다.' },
    example: '--dns-option-rm ndots:2',
  },
  {
    long: 'dns-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Takes away a DNS server, by its address.', ko: 'DNS 서버를 주소로 지정하여 뺍니다.' },
    example: '--dns-rm 1.1.1.1',
  },
  {
    long: 'dns-search-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Takes away a search domain.', ko: '검색 도메인을 뺍니다.' },
    example: '--dns-search-rm corp.example.com',
  },
  {
    long: 'env-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away an environment variable, by its name alone. Variables that the image sets stay.',
      ko: '환경 변수를 이름만으로 지정하여 뺍니다. 이미지에 정해진 변수는 남습니다.',
    },
    example: '--env-rm LOG_LEVEL',
  },
  {
    long: 'generic-resource-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a reserved resource of the nodes, by its name.',
      ko: '예약한 노드의 자원을 이름으로 지정하여 뺍니다.',
    },
    example: '--generic-resource-rm gpu',
  },
  {
    long: 'group-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Takes away a supplementary group.', ko: '보조 그룹을 뺍니다.' },
    example: '--group-rm audio',
  },
  {
    long: 'host-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a line of `/etc/hosts`, as `NAME:IP` or by its name.',
      ko: '`/etc/hosts` 파일의 한 줄을 `NAME:IP` 형식이나 이름으로 지정하여 뺍니다.',
    },
    example: '--host-rm legacy-db:10.0.5.20',
  },
  {
    long: 'label-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a label of the service, by its key.',
      ko: '서비스의 레이블을 키로 지정하여 뺍니다.',
    },
    example: '--label-rm owner',
  },
  {
    long: 'mount-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a mount, by its path in the container. A volume keeps its data.',
      ko: '마운트를 컨테이너 안의 경로로 지정하여 뺍니다. 볼륨의 데이터는 남습니다.',
    },
    example: '--mount-rm /app/uploads',
  },
  {
    long: 'network-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Disconnects the tasks from a network.', ko: '태스크를 네트워크에서 분리합니다.' },
    example: '--network-rm backend',
  },
  {
    long: 'placement-pref-rm',
    type: 'placement-preference',
    repeatable: true,
    doc: {
      en: 'Takes away a way to spread tasks; write it as it was given.',
      ko: '태스크를 나누는 기준을 뺍니다. 지정할 때와 똑같이 씁니다.',
    },
    example: '--placement-pref-rm spread=node.labels.zone',
  },
  {
    long: 'publish-rm',
    type: 'service-published-port',
    repeatable: true,
    doc: {
      en: 'Closes a published port, named by the port **in the container**.',
      ko: '게시한 포트를 닫습니다. 값은 **컨테이너 안의** 포트 번호입니다.',
    },
    example: '--publish-rm 80',
  },
  {
    long: 'secret-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes a secret away from the service, by its name in the swarm.',
      ko: '서비스에서 시크릿을 뺍니다. 값은 스웜에 있는 시크릿의 이름입니다.',
    },
    example: '--secret-rm db-password',
  },
  {
    long: 'sysctl-rm',
    type: 'string',
    repeatable: true,
    doc: { en: 'Takes away a kernel parameter, by its key.', ko: '커널 매개변수를 키로 지정하여 뺍니다.' },
    example: '--sysctl-rm net.core.somaxconn',
  },
  {
    long: 'ulimit-rm',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Takes away a resource limit of processes, by its name.',
      ko: '프로세스의 자원 한도를 이름으로 지정하여 뺍니다.',
    },
    example: '--ulimit-rm nofile',
  },
];
