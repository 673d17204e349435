// Flags that docker service create and update share: how many tasks run, how they are reached and how the command waits.
import type { FlagSpec } from '../types';

export const serviceTaskFlags: readonly FlagSpec[] = [
  {
    long: 'detach',
    short: 'd',
    type: 'switch',
    doc: {
      en: 'Returns at once. Without it the command shows progress and waits until the tasks run and stay up. It has nothing to do with `-d` of `docker run`: a service always runs in the background.',
      ko: '명령이 곧바로 끝납니다. 이 옵션이 없으면 진행 상황을 보여 주면서 태스크가 안정적으로 실행될 때까지 기다립니다. 서비스는 항상 백그라운드에서 실행되므로 `docker run` 명령의 `-d` 옵션과는 다릅니다.',
    },
  },
  {
    long: 'endpoint-mode',
    type: 'string',
    default: 'vip',
    values: [
      {
        value: 'vip',
        doc: {
          en: 'One virtual address that spreads connections over the tasks.',
          ko: '연결을 태스크에 나누어 주는 가상 주소 하나로 해석됩니다.',
        },
      },
      {
        value: 'dnsrr',
        doc: {
          en: 'The addresses of all tasks, for clients that balance themselves. Ports can then only be published with `mode=host`.',
          ko: '모든 태스크의 주소로 해석되므로 클라이언트가 직접 부하를 나눌 수 있습니다. 포트는 `mode=host` 방식으로만 게시할 수 있습니다.',
        },
      },
    ],
    doc: {
      en: 'Decides what the DNS name of the service resolves to inside its networks.',
      ko: '네트워크 안에서 서비스의 DNS 이름이 어떤 주소로 해석될지 정합니다.',
    },
    example: '--endpoint-mode dnsrr',
  },
  {
    long: 'log-driver',
    type: 'log-driver',
    doc: {
      en: 'Chooses the logging driver of the tasks in place of the default of each node. With `none`, `docker service logs` shows nothing.',
      ko: '노드의 기본값 대신 태스크가 쓸 로깅 드라이버를 정합니다. `none` 드라이버를 쓰면 `docker service logs` 명령에 아무것도 나오지 않습니다.',
    },
    example: '--log-driver local',
  },
  {
    long: 'log-opt',
    type: 'service-log-option',
    repeatable: true,
    doc: {
      en: 'Passes an option to the logging driver of the tasks as `KEY=VALUE`, such as the size at which log files rotate.',
      ko: '태스크의 로깅 드라이버에 옵션을 `KEY=VALUE` 형식으로 전달합니다. 로그 파일을 교체할 크기 등을 정합니다.',
    },
    example: '--log-driver json-file --log-opt max-size=10m --log-opt max-file=3',
  },
  {
    long: 'no-resolve-image',
    type: 'switch',
    doc: {
      en: 'Does not ask the registry which digest the tag stands for. Nodes then pull the tag by themselves and may end up with different images.',
      ko: '태그가 가리키는 다이제스트를 레지스트리에 묻지 않습니다. 노드가 각자 태그를 내려받으므로 서로 다른 이미지를 실행할 수 있습니다.',
    },
  },
  {
    long: 'quiet',
    short: 'q',
    type: 'switch',
    doc: {
      en: 'Hides the progress of the tasks while it waits for the service.',
      ko: '서비스를 기다리는 동안 태스크의 진행 상황을 숨깁니다.',
    },
  },
  {
    long: 'replicas',
    type: 'uint',
    doc: {
      en: 'How many tasks of a `replicated` service the swarm keeps running, or how many must succeed of a `replicated-job`. `0` stops the service without removing it.',
      ko: '`replicated` 서비스에서 스웜이 계속 실행할 태스크의 개수이며, `replicated-job` 모드에서는 성공해야 하는 태스크의 개수입니다. `0` 값은 서비스를 삭제하지 않고 멈춥니다.',
    },
    more: {
      en: 'The tasks are spread over the nodes, and a task on a node that fails is started on another one. Replicas share no data: each node has its own volumes, so a database does not become redundant by a second replica. To change only the number, `docker service scale` is shorter.',
      ko: '태스크는 여러 노드에 나뉘어 실행되고, 노드에 장애가 나면 그 노드의 태스크를 다른 노드에서 시작합니다. 볼륨은 노드마다 따로 있어 복제본끼리 데이터를 공유하지 않으므로, 데이터베이스는 복제본을 늘린다고 이중화되지 않습니다. 개수만 바꿀 때는 `docker service scale` 명령이 더 짧습니다.',
    },
    example: '--replicas 3',
  },
  {
    long: 'replicas-max-per-node',
    type: 'uint',
    default: '0',
    doc: {
      en: 'Most tasks of the service on one node, so that replicas do not pile up when nodes are missing; `0` sets no limit. Tasks that find no place stay `Pending`.',
      ko: '노드 하나에서 실행할 수 있는 태스크의 최대 개수이며, `0` 값은 제한하지 않습니다. 노드가 부족해도 복제본이 한곳에 몰리지 않으며, 자리가 없는 태스크는 `Pending` 상태로 남습니다.',
    },
    example: '--replicas 3 --replicas-max-per-node 1',
  },
  {
    long: 'with-registry-auth',
    type: 'switch',
    doc: {
      en: 'Hands your registry login to the nodes, which need it to pull a private image. Without it only nodes that have the image can start a task.',
      ko: '레지스트리 로그인 정보를 노드에 전달하여 비공개 이미지를 내려받게 합니다. 이 옵션이 없으면 이미지가 이미 있는 노드에서만 태스크를 시작할 수 있습니다.',
    },
  },
];
