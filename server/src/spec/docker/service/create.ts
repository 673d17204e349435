// docker service create.
import { serviceContainerFlags } from '../../shared/service-container-flags';
import { serviceHealthFlags } from '../../shared/service-health-flags';
import { serviceResourceFlags } from '../../shared/service-resource-flags';
import { serviceRestartFlags } from '../../shared/service-restart-flags';
import { serviceRolloutFlags } from '../../shared/service-rollout-flags';
import { serviceTaskFlags } from '../../shared/service-task-flags';
import type { CommandSpec } from '../../types';

export const serviceCreate: CommandSpec = {
  path: ['service', 'create'],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: {
    en: 'Creates a service that the swarm keeps running.',
    ko: '스웜이 계속 실행해 주는 서비스를 만듭니다.',
  },
  doc: {
    en: 'Describes to the swarm what should run, and the swarm starts as many containers (tasks) of it as wanted on its nodes and replaces those that fail. Run it on a manager; options stand before the image as in `docker run`. It waits until the tasks run, then returns, since a service has no foreground. For several services that belong together use `docker stack deploy`.',
    ko: '무엇을 실행할지 스웜에 알려 주면, 스웜이 원하는 개수만큼 컨테이너(태스크)를 여러 노드에서 시작하고 실패한 태스크를 교체합니다. 매니저 노드에서 실행하며, `docker run` 명령처럼 옵션을 이미지 앞에 씁니다. 서비스는 포그라운드가 없으므로 태스크가 실행될 때까지만 기다리고 끝납니다. 함께 쓰는 여러 서비스에는 `docker stack deploy` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'Each node pulls the image by itself, so an image that was only built locally does not run elsewhere. Push it to a registry first.',
      ko: '노드마다 이미지를 직접 내려받으므로, 로컬에서 빌드하기만 한 이미지는 다른 노드에서 실행되지 않습니다. 먼저 레지스트리에 올립니다.',
    },
    {
      en: 'Many options of `docker run` do not exist: use `--mount` for `-v`, `--restart-condition` for `--restart`, `--limit-memory` for `--memory`. There is no `--rm`, `--privileged` or `--device`.',
      ko: '`docker run` 명령의 옵션 중 없는 것이 많습니다. `-v` 대신 `--mount`, `--restart` 대신 `--restart-condition`, `--memory` 대신 `--limit-memory` 옵션을 쓰며 `--rm`, `--privileged`, `--device` 옵션은 없습니다.',
    },
  ],
  examples: [
    {
      code: 'docker service create --name web --replicas 3 -p 8080:80 nginx:1.29',
      doc: {
        en: 'Runs three web servers, reachable at port 8080 of every node.',
        ko: '웹 서버 3개를 실행하며, 모든 노드의 8080 포트로 접속할 수 있습니다.',
      },
    },
    {
      code: 'docker service create --name db --network backend --constraint node.labels.disk==ssd \\\n  --mount type=volume,source=db-data,target=/var/lib/postgresql/data \\\n  --secret db-password -e POSTGRES_PASSWORD_FILE=/run/secrets/db-password postgres:17',
      doc: {
        en: 'Runs one database on a node with the label, its password in a secret.',
        ko: '레이블이 있는 노드에서 데이터베이스 하나를 실행하고 비밀번호는 시크릿으로 전달합니다.',
      },
    },
    {
      code: 'docker service create --name migrate --mode replicated-job --network backend node:22 node migrate.js',
      doc: { en: 'Runs a task once to its end.', ko: '태스크 하나를 한 번 끝까지 실행합니다.' },
    },
  ],
  seeAlso: ['service update', 'service ps', 'service logs', 'stack deploy', 'container run'],
  concepts: ['published-ports', 'restart-policies', 'health-checks', 'environment-and-secrets'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      doc: {
        en: 'The image of the tasks, which all nodes must be able to pull.',
        ko: '태스크의 이미지이며 모든 노드에서 내려받을 수 있어야 합니다.',
      },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      optional: true,
      doc: {
        en: 'The command the tasks run in place of the `CMD` of the image.',
        ko: '이미지의 `CMD` 대신 태스크에서 실행할 명령입니다.',
      },
    },
    {
      name: 'ARG',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: { en: 'Arguments of that command in the tasks.', ko: '태스크에서 실행할 명령의 인자입니다.' },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    ...serviceContainerFlags,
    ...serviceHealthFlags,
    ...serviceResourceFlags,
    ...serviceRestartFlags,
    ...serviceRolloutFlags,
    ...serviceTaskFlags,
    {
      long: 'config',
      type: 'config-mount',
      repeatable: true,
      doc: {
        en: 'Mounts a config of the swarm as a file; plain settings belong here, passwords in `--secret`. As `NAME`, which puts it at `/NAME`, or with fields: `source=NAME,target=/path,mode=0440`.',
        ko: '스웜의 config를 파일로 마운트합니다. 비밀번호가 아닌 일반 설정에 쓰며 비밀번호에는 `--secret` 옵션을 씁니다. `NAME` 값만 쓰면 `/NAME` 경로에 놓이고, `source=NAME,target=/path,mode=0440` 형식으로 경로와 권한을 정할 수 있습니다.',
      },
      example: '--config source=site,target=/etc/nginx/conf.d/default.conf',
    },
    {
      long: 'constraint',
      type: 'constraint',
      repeatable: true,
      doc: {
        en: 'Runs tasks only on nodes that meet a condition with `==` or `!=`; several must all be met. Without such a node, tasks stay `Pending`.',
        ko: '`==` 또는 `!=` 연산자로 쓴 조건에 맞는 노드에서만 태스크를 실행합니다. 여러 개를 쓰면 모두 만족해야 하며, 맞는 노드가 없으면 태스크가 `Pending` 상태로 남습니다.',
      },
      more: {
        en: '- `node.role==manager` or `worker`, `node.hostname==…`, `node.id==…`\n- `node.labels.KEY==…`: labels set with `docker node update --label-add`\n- `engine.labels.KEY==…`: labels in the configuration of the daemon\n- `node.platform.os==linux`, `node.platform.arch==x86_64`\n\nA service with data in a volume needs one: it ties the tasks to the node that has the volume.',
        ko: '- `node.role==manager` 또는 `worker` 값, `node.hostname==…`, `node.id==…`\n- `node.labels.KEY==…`: `docker node update --label-add` 명령으로 붙인 레이블\n- `engine.labels.KEY==…`: 데몬 설정에 지정한 레이블\n- `node.platform.os==linux`, `node.platform.arch==x86_64`\n\n볼륨에 데이터를 두는 서비스에는 꼭 필요합니다. 태스크가 볼륨이 있는 노드에서만 실행되게 합니다.',
      },
      example: '--constraint node.labels.disk==ssd',
    },
    {
      long: 'container-label',
      type: 'label',
      repeatable: true,
      doc: {
        en: 'Attaches a label to the containers of the tasks, where tools that read `docker ps` see it. `--label` marks the service alone.',
        ko: '태스크의 컨테이너에 레이블을 붙여 `docker ps` 정보를 읽는 도구가 볼 수 있게 합니다. `--label` 옵션은 서비스에만 붙입니다.',
      },
      example: '--container-label team=web',
    },
    {
      long: 'dns',
      type: 'dns-server',
      repeatable: true,
      doc: {
        en: 'DNS server, by IP address, to which the embedded server of the swarm passes names it does not know.',
        ko: '스웜의 내장 DNS 서버가 모르는 이름을 물어볼 DNS 서버의 IP 주소입니다.',
      },
      example: '--dns 1.1.1.1',
    },
    {
      long: 'dns-option',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Option for the resolver in the tasks, such as `ndots:2`.',
        ko: '`ndots:2` 값과 같은, 태스크의 리졸버 옵션입니다.',
      },
      example: '--dns-option ndots:2',
    },
    {
      long: 'dns-search',
      type: 'dns-domain',
      repeatable: true,
      doc: {
        en: 'Domain that is appended to short names looked up in the tasks.',
        ko: '태스크에서 짧은 이름을 조회할 때 뒤에 붙여 볼 도메인입니다.',
      },
      example: '--dns-search corp.example.com',
    },
    {
      long: 'env',
      short: 'e',
      type: 'env',
      repeatable: true,
      doc: {
        en: 'Sets an environment variable in all tasks. Templates such as `{{.Task.Slot}}` and `{{.Node.Hostname}}` are filled in per task.',
        ko: '모든 태스크에 환경 변수를 설정합니다. `{{.Task.Slot}}`, `{{.Node.Hostname}}` 같은 템플릿은 태스크마다 값이 채워집니다.',
      },
      more: {
        en: 'The value is stored in the swarm and shown by `docker service inspect`, so passwords belong in `--secret`. A name without `=` takes the value of the shell at the moment the service is created.',
        ko: '값은 스웜에 저장되고 `docker service inspect` 명령에 그대로 나오므로 비밀번호는 `--secret` 옵션으로 전달합니다. `=` 없이 이름만 쓰면 서비스를 만드는 시점에 셸에 있는 값을 씁니다.',
      },
      example: '-e LOG_LEVEL=info',
    },
    {
      long: 'env-file',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Reads environment variables for the tasks from a file where the command runs, one `NAME=VALUE` a line. Later changes to the file have no effect.',
        ko: '명령을 실행하는 컴퓨터의 파일에서 태스크의 환경 변수를 읽습니다. 한 줄에 `NAME=VALUE` 하나씩 쓰며, 나중에 파일을 고쳐도 반영되지 않습니다.',
      },
      example: '--env-file web.env',
    },
    {
      long: 'generic-resource',
      type: 'generic-resource',
      repeatable: true,
      doc: {
        en: 'Reserves a resource that nodes announce in the configuration of their daemon, as `NAME=NUMBER`. It is the way to GPUs, as services have no `--gpus`.',
        ko: '노드가 데몬 설정으로 알린 자원을 `NAME=NUMBER` 형식으로 예약합니다. 서비스에는 `--gpus` 옵션이 없으므로 GPU를 쓸 때 사용합니다.',
      },
      example: '--generic-resource gpu=1',
    },
    {
      long: 'group',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Supplementary group, by name or number, for the user of the tasks.',
        ko: '태스크의 사용자에 더할 보조 그룹의 이름이나 번호입니다.',
      },
      example: '--group audio',
    },
    {
      long: 'host',
      type: 'add-host',
      repeatable: true,
      doc: {
        en: 'Adds a line to `/etc/hosts` of all tasks, as `NAME:IP`; `docker run` calls it `--add-host`.',
        ko: '모든 태스크의 `/etc/hosts` 파일에 한 줄을 `NAME:IP` 형식으로 추가합니다. `docker run` 명령의 `--add-host` 옵션에 해당합니다.',
      },
      example: '--host legacy-db:10.0.5.20',
    },
    {
      long: 'label',
      short: 'l',
      type: 'label',
      repeatable: true,
      doc: {
        en: 'Attaches a label to the service as `KEY=VALUE`, for `docker service ls --filter` and for tools such as proxies. Containers do not carry it.',
        ko: '서비스에 `KEY=VALUE` 형식의 레이블을 붙입니다. `docker service ls --filter` 명령이나 프록시 같은 도구가 읽으며, 컨테이너에는 붙지 않습니다.',
      },
      example: '--label owner=platform',
    },
    {
      long: 'max-concurrent',
      type: 'uint',
      doc: {
        en: 'For `replicated-job`: how many of its tasks run at the same time. Left out, all that `--replicas` asks for start together.',
        ko: '`replicated-job` 모드에서 동시에 실행할 태스크의 개수입니다. 생략하면 `--replicas` 옵션의 개수가 한꺼번에 시작됩니다.',
      },
      example: '--mode replicated-job --replicas 20 --max-concurrent 4',
    },
    {
      long: 'mode',
      type: 'choice',
      default: 'replicated',
      values: [
        {
          value: 'global',
          doc: {
            en: 'One task on every node that fits, also on nodes that join later: for agents and monitoring.',
            ko: '나중에 참여한 노드를 포함하여 조건에 맞는 모든 노드에 태스크를 하나씩 실행합니다. 에이전트나 모니터링에 알맞습니다.',
          },
        },
        {
          value: 'global-job',
          doc: {
            en: 'One task on every node that runs to its end once.',
            ko: '모든 노드에서 태스크를 한 번씩 끝까지 실행합니다.',
          },
        },
        {
          value: 'replicated',
          doc: {
            en: 'As many tasks as `--replicas` says, kept running.',
            ko: '`--replicas` 옵션의 개수만큼 태스크를 계속 실행합니다.',
          },
        },
        {
          value: 'replicated-job',
          doc: {
            en: 'Tasks that run to their end until `--replicas` of them have succeeded.',
            ko: '`--replicas` 옵션의 개수만큼 성공할 때까지 태스크를 실행합니다.',
          },
        },
      ],
      doc: {
        en: 'Chooses how many tasks there are and whether they run on or end. It cannot be changed later.',
        ko: '태스크의 개수를 정하는 방식과, 계속 실행할지 끝날지를 고릅니다. 나중에 바꿀 수 없습니다.',
      },
      example: '--mode global',
    },
    {
      long: 'mount',
      type: 'mount',
      repeatable: true,
      doc: {
        en: 'Mounts a volume, a directory of the node or a `tmpfs` into each task. Services have no `-v`: this is the only form.',
        ko: '각 태스크에 볼륨, 노드의 디렉터리, `tmpfs` 중 하나를 마운트합니다. 서비스에는 `-v` 옵션이 없으므로 이 형식만 쓸 수 있습니다.',
      },
      more: {
        en: '- Named volumes are made on each node separately: a task that moves to another node finds an empty one. Pin it with `--constraint`, or use a volume driver that shares storage.\n- A `bind` source must exist on every node that may receive a task; otherwise the task is rejected.\n- `source` may hold templates: `source=data-{{.Task.Slot}}` gives each replica its own volume.',
        ko: '- 이름 있는 볼륨은 노드마다 따로 만들어집니다. 태스크가 다른 노드로 옮겨 가면 빈 볼륨이 연결되므로 `--constraint` 옵션으로 노드를 고정하거나 스토리지를 공유하는 볼륨 드라이버를 씁니다.\n- `bind` 유형의 `source` 경로는 태스크를 받을 수 있는 모든 노드에 있어야 하며, 없으면 태스크가 거부됩니다.\n- `source` 값에는 템플릿을 쓸 수 있습니다. `source=data-{{.Task.Slot}}` 값은 복제본마다 다른 볼륨을 줍니다.',
      },
      example: '--mount type=volume,source=db-data,target=/var/lib/postgresql/data',
    },
    {
      long: 'name',
      type: 'string',
      doc: {
        en: 'Names the service; the name is also its DNS name in its networks. Without it docker makes one up.',
        ko: '서비스의 이름을 정합니다. 네트워크 안에서 DNS 이름으로도 쓰입니다. 생략하면 임의의 이름이 붙습니다.',
      },
      example: '--name web',
    },
    {
      long: 'network',
      type: 'network',
      repeatable: true,
      doc: {
        en: 'Connects the tasks to a network of the swarm, normally an `overlay`, in which services reach each other by name across nodes. It must exist before.',
        ko: '태스크를 스웜의 네트워크(보통 `overlay`)에 연결합니다. 서비스끼리 노드와 상관없이 이름으로 통신하며, 네트워크를 먼저 만들어야 합니다.',
      },
      more: {
        en: 'Create it with `docker network create --driver overlay backend`; a local `bridge` network cannot be used. With fields it takes further DNS names: `--network name=backend,alias=db`. Without this option a service only has the `ingress` network for its published ports, and services do not find each other.',
        ko: '`docker network create --driver overlay backend` 명령으로 만들며, 로컬 `bridge` 네트워크는 쓸 수 없습니다. `--network name=backend,alias=db` 형식으로 DNS 이름을 더할 수 있습니다. 이 옵션이 없으면 게시한 포트를 위한 `ingress` 네트워크만 있어 서비스끼리 서로 찾지 못합니다.',
      },
      example: '--network backend',
    },
    {
      long: 'placement-pref',
      type: 'placement-preference',
      repeatable: true,
      doc: {
        en: 'Spreads tasks evenly over the values of a label, as `spread=node.labels.zone`, so that one zone may fail. It is a wish, while `--constraint` is a condition.',
        ko: '태스크를 레이블의 값에 따라 고르게 나눕니다. 값은 `spread=node.labels.zone` 형식이며, 한 구역에 장애가 나도 서비스가 유지됩니다. 반드시 지키는 조건인 `--constraint` 옵션과 달리 되도록 따르는 기준입니다.',
      },
      example: '--placement-pref spread=node.labels.zone',
    },
    {
      long: 'publish',
      short: 'p',
      type: 'service-published-port',
      repeatable: true,
      doc: {
        en: 'Publishes a port on **every node** of the swarm: the routing mesh takes a connection on any node to a task somewhere. As `PUBLISHED:TARGET`, without an IP address, or with fields.',
        ko: '스웜의 **모든 노드**에 포트를 게시합니다. 어느 노드로 접속해도 라우팅 메시가 태스크로 연결합니다. 값은 IP 주소 없이 `PUBLISHED:TARGET` 형식이나 필드 형식으로 씁니다.',
      },
      more: {
        en: 'The long form is `published=8080,target=80,protocol=tcp,mode=host`. With `mode=host` the port opens only on nodes that run a task, without the mesh: the program then sees the real address of the client, but one node can hold only one such task. Left out, `published` gets a free port from 30000 up. Since a port cannot be tied to `127.0.0.1`, close it to the outside with a firewall, or do not publish it: services in one network need no published ports.',
        ko: '긴 형식은 `published=8080,target=80,protocol=tcp,mode=host` 필드로 씁니다. `mode=host` 방식은 라우팅 메시 없이 태스크가 있는 노드에만 포트를 엽니다. 프로그램이 클라이언트의 실제 주소를 알 수 있지만, 이런 태스크는 노드에 하나만 실행할 수 있습니다. `published` 값을 생략하면 30000번부터 빈 포트가 배정됩니다. 포트를 `127.0.0.1` 주소에만 열 수는 없으므로 외부 접속은 방화벽으로 막거나 포트를 게시하지 않습니다. 같은 네트워크의 서비스끼리는 게시한 포트가 필요 없습니다.',
      },
      example: '-p 8080:80',
    },
    {
      long: 'secret',
      type: 'secret-mount',
      repeatable: true,
      doc: {
        en: 'Gives the tasks a secret of the swarm as the file `/run/secrets/NAME`, kept in memory. As `NAME`, or with fields: `source=NAME,target=FILE,mode=0400`.',
        ko: '스웜의 시크릿을 메모리에 있는 `/run/secrets/NAME` 파일로 태스크에 전달합니다. 값은 `NAME` 또는 `source=NAME,target=FILE,mode=0400` 형식입니다.',
      },
      more: {
        en: 'Create it before with `docker secret create`. Programs must read the file; many images accept its path in a variable such as `POSTGRES_PASSWORD_FILE=/run/secrets/db-password`.',
        ko: '먼저 `docker secret create` 명령으로 만듭니다. 프로그램이 파일을 읽어야 하며, 많은 이미지가 `POSTGRES_PASSWORD_FILE=/run/secrets/db-password` 같은 변수로 파일 경로를 받습니다.',
      },
      example: '--secret db-password',
    },
    {
      long: 'sysctl',
      type: 'service-sysctl',
      repeatable: true,
      doc: {
        en: 'Sets a kernel parameter of the namespaces of the containers, as `KEY=VALUE`.',
        ko: '컨테이너의 네임스페이스에 속한 커널 매개변수를 `KEY=VALUE` 형식으로 설정합니다.',
      },
      example: '--sysctl net.core.somaxconn=1024',
    },
    {
      long: 'ulimit',
      type: 'ulimit',
      repeatable: true,
      doc: {
        en: 'Limits a resource of the processes in the tasks, as `NAME=SOFT[:HARD]`.',
        ko: '태스크의 프로세스가 쓸 수 있는 자원을 `NAME=SOFT[:HARD]` 형식으로 제한합니다.',
      },
      example: '--ulimit nofile=65536:65536',
    },
  ],
};
