// Flags of docker service update that add to what a service has.
import type { FlagSpec } from '../types';

export const serviceAddedFlags: readonly FlagSpec[] = [
  {
    long: 'config-add',
    type: 'config-mount',
    repeatable: true,
    doc: {
      en: 'Adds a config of the swarm as a file, or mounts it anew at another target. As `NAME`, or with fields: `source=NAME,target=/path`.',
      ko: '스웜의 config를 파일로 추가하거나 다른 경로에 다시 마운트합니다. 값은 `NAME` 또는 `source=NAME,target=/path` 형식입니다.',
    },
    example: '--config-add source=site-v2,target=/etc/nginx/conf.d/default.conf',
  },
  {
    long: 'constraint-add',
    type: 'constraint',
    repeatable: true,
    doc: {
      en: 'Adds a condition that nodes must meet. Tasks on nodes that do not meet it move elsewhere.',
      ko: '노드가 만족해야 하는 조건을 추가합니다. 조건에 맞지 않는 노드의 태스크는 다른 노드로 옮겨집니다.',
    },
    example: '--constraint-add node.labels.disk==ssd',
  },
  {
    long: 'container-label-add',
    type: 'label',
    repeatable: true,
    doc: {
      en: 'Adds or changes a label of the containers, which replaces the tasks.',
      ko: '컨테이너의 레이블을 추가하거나 바꿉니다. 태스크가 교체됩니다.',
    },
    example: '--container-label-add version=2',
  },
  {
    long: 'dns-add',
    type: 'dns-server',
    repeatable: true,
    doc: {
      en: 'Adds a DNS server, by IP address, for the tasks.',
      ko: '태스크가 사용할 DNS 서버를 IP 주소로 추가합니다.',
    },
    example: '--dns-add 1.1.1.1',
  },
  {
    long: 'dns-option-add',
    type: 'string',
    repeatable: true,
    doc: { en: 'Adds an option of the resolver in the tasks.', ko: '태스크의 리졸버 옵션을 추가합니다.' },
    example: '--dns-option-add ndots:2',
  },
  {
    long: 'dns-search-add',
    type: 'dns-domain',
    repeatable: true,
    doc: {
      en: 'Adds a search domain for short names in the tasks.',
      ko: '태스크에서 짧은 이름을 조회할 때 붙일 도메인을 추가합니다.',
    },
    example: '--dns-search-add corp.example.com',
  },
  {
    long: 'env-add',
    type: 'env',
    repeatable: true,
    doc: {
      en: 'Adds or changes an environment variable as `NAME=VALUE`; all tasks are replaced. `--env` does not exist in this command.',
      ko: '환경 변수를 `NAME=VALUE` 형식으로 추가하거나 바꾸며, 모든 태스크가 교체됩니다. 이 명령에는 `--env` 옵션이 없습니다.',
    },
    example: '--env-add LOG_LEVEL=debug',
  },
  {
    long: 'generic-resource-add',
    type: 'generic-resource',
    repeatable: true,
    doc: {
      en: 'Adds a resource of the nodes, as `NAME=NUMBER`, that each task then reserves.',
      ko: '각 태스크가 예약할 노드의 자원을 `NAME=NUMBER` 형식으로 추가합니다.',
    },
    example: '--generic-resource-add gpu=1',
  },
  {
    long: 'group-add',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Adds a supplementary group to the user of the tasks.',
      ko: '태스크의 사용자에 보조 그룹을 추가합니다.',
    },
    example: '--group-add audio',
  },
  {
    long: 'host-add',
    type: 'add-host',
    repeatable: true,
    doc: {
      en: 'Adds a line to `/etc/hosts` of the tasks, as `NAME:IP`.',
      ko: '태스크의 `/etc/hosts` 파일에 한 줄을 `NAME:IP` 형식으로 추가합니다.',
    },
    example: '--host-add legacy-db:10.0.5.20',
  },
  {
    long: 'label-add',
    type: 'label',
    repeatable: true,
    doc: {
      en: 'Adds or changes a label of the service itself. Tasks go on running, since containers do not see it.',
      ko: '서비스 자체의 레이블을 추가하거나 바꿉니다. 컨테이너에는 보이지 않으므로 태스크는 그대로 실행됩니다.',
    },
    example: '--label-add owner=platform',
  },
  {
    long: 'mount-add',
    type: 'mount',
    repeatable: true,
    doc: {
      en: 'Adds a mount, or changes the one with the same target; the form is that of `--mount` in `docker service create`.',
      ko: '마운트를 추가하거나 대상 경로가 같은 마운트를 바꿉니다. 형식은 `docker service create` 명령의 `--mount` 옵션과 같습니다.',
    },
    example: '--mount-add type=volume,source=uploads,target=/app/uploads',
  },
  {
    long: 'network-add',
    type: 'network',
    repeatable: true,
    doc: {
      en: 'Connects the tasks to another network of the swarm; they are replaced to do so.',
      ko: '태스크를 스웜의 다른 네트워크에도 연결하며, 이를 위해 태스크가 교체됩니다.',
    },
    example: '--network-add backend',
  },
  {
    long: 'placement-pref-add',
    type: 'placement-preference',
    repeatable: true,
    doc: {
      en: 'Adds a way to spread tasks, as `spread=LABEL`; it ranks after those that exist.',
      ko: '태스크를 나누는 기준을 `spread=LABEL` 형식으로 추가합니다. 기존 기준 다음에 적용됩니다.',
    },
    example: '--placement-pref-add spread=node.labels.zone',
  },
  {
    long: 'publish-add',
    type: 'service-published-port',
    repeatable: true,
    doc: {
      en: 'Publishes another port, in the form `PUBLISHED:TARGET` or with fields. To move a port, give `--publish-rm` for the old one as well.',
      ko: '포트를 추가로 게시합니다. 값은 `PUBLISHED:TARGET` 형식이나 필드 형식입니다. 포트를 바꾸려면 이전 포트에 `--publish-rm` 옵션도 함께 씁니다.',
    },
    example: '--publish-add 8443:443',
  },
  {
    long: 'secret-add',
    type: 'secret-mount',
    repeatable: true,
    doc: {
      en: 'Adds a secret of the swarm, to be read from `/run/secrets/NAME`. Secrets cannot be changed: add the new one and remove the old one in the same update.',
      ko: '스웜의 시크릿을 추가하며 `/run/secrets/NAME` 파일로 읽습니다. 시크릿은 내용을 바꿀 수 없으므로 같은 업데이트에서 새것을 추가하고 이전 것을 뺍니다.',
    },
    example: '--secret-rm db-password --secret-add source=db-password-v2,target=db-password',
  },
  {
    long: 'sysctl-add',
    type: 'service-sysctl',
    repeatable: true,
    doc: {
      en: 'Adds or changes a kernel parameter of the containers, as `KEY=VALUE`.',
      ko: '컨테이너의 커널 매개변수를 `KEY=VALUE` 형식으로 추가하거나 바꿉니다.',
    },
    example: '--sysctl-add net.core.somaxconn=1024',
  },
  {
    long: 'ulimit-add',
    type: 'ulimit',
    repeatable: true,
    doc: {
      en: 'Adds or changes a resource limit of the processes in the tasks, as `NAME=SOFT[:HARD]`.',
      ko: '태스크의 프로세스에 적용할 자원 한도를 `NAME=SOFT[:HARD]` 형식으로 추가하거나 바꿉니다.',
    },
    example: '--ulimit-add nofile=65536:65536',
  },
];
