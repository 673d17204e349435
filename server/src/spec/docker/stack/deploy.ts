// docker stack deploy.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackDeploy: CommandSpec = {
  path: ['stack', 'deploy'],
  aliases: [['stack', 'up']],
  usage: '[OPTIONS] STACK',
  summary: {
    en: 'Creates or updates a stack from a Compose file.',
    ko: 'Compose 파일로 스택을 만들거나 갱신합니다.',
  },
  doc: {
    en: 'Creates the services, networks, secrets and configs of a Compose file in the swarm, or brings an existing stack of that name up to date; services that have not changed stay untouched. Services are named `STACK_SERVICE`, and get a network `STACK_default` in which they find each other. It reads the `deploy` section for replicas, placement and updates. Run it on a manager.',
    ko: 'Compose 파일의 서비스, 네트워크, 시크릿, config를 스웜에 만들거나, 같은 이름의 스택을 파일에 맞게 갱신합니다. 바뀌지 않은 서비스는 그대로 둡니다. 서비스 이름은 `STACK_SERVICE` 형식이고, 서로 찾을 수 있는 `STACK_default` 네트워크에 연결됩니다. 복제본, 배치, 업데이트 방식은 `deploy` 항목에서 읽습니다. 매니저 노드에서 실행합니다.',
  },
  pitfalls: [
    {
      en: '`build`, `container_name`, `depends_on` and `restart` of the file are ignored: build and push images before, and write `deploy.restart_policy`.',
      ko: '파일의 `build`, `container_name`, `depends_on`, `restart` 항목은 무시됩니다. 이미지는 먼저 빌드하여 레지스트리에 올리고, 재시작은 `deploy.restart_policy` 항목에 씁니다.',
    },
    {
      en: 'Unlike `docker compose` it does not read `.env`; variables come from the shell alone. Load the file before: `set -a; . ./.env; set +a`.',
      ko: '`docker compose` 명령과 달리 `.env` 파일을 읽지 않고 셸의 변수만 씁니다. 미리 `set -a; . ./.env; set +a` 형식으로 불러옵니다.',
    },
    {
      en: 'Configs and secrets cannot be changed under the same name. When their file has changed, give them a new name, such as one with a version.',
      ko: 'config와 시크릿은 같은 이름으로 내용을 바꿀 수 없습니다. 파일이 바뀌면 버전을 붙인 것과 같은 새 이름을 씁니다.',
    },
  ],
  examples: [
    {
      code: 'docker stack deploy -c compose.yaml shop',
      doc: { en: 'Creates or updates the stack from a file.', ko: '파일로 스택을 만들거나 갱신합니다.' },
    },
    {
      code: 'docker stack deploy -c compose.yaml --with-registry-auth --prune --detach=false shop',
      doc: {
        en: 'Deploys private images, removes services no longer in the file and waits until all run.',
        ko: '비공개 이미지를 배포하고 파일에 없는 서비스를 삭제한 뒤 모두 실행될 때까지 기다립니다.',
      },
    },
  ],
  seeAlso: ['stack services', 'stack ps', 'stack rm', 'stack config', 'compose up'],
  concepts: ['environment-and-secrets'],
  operands: [
    {
      name: 'STACK',
      kind: 'stack',
      doc: {
        en: 'The name of the stack, which stands before the names of all its services.',
        ko: '스택의 이름이며 모든 서비스 이름 앞에 붙습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'compose-file',
      short: 'c',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Compose file to deploy. Several are merged in order, so a second one overrides the first; `-` reads the standard input. There is no default file.',
        ko: '배포할 Compose 파일입니다. 여러 개면 순서대로 합치므로 뒤의 파일이 앞의 파일을 덮어쓰고, `-` 값은 표준 입력을 읽습니다. 기본 파일은 없습니다.',
      },
      example: '-c compose.yaml -c compose.prod.yaml',
    },
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Returns at once, before the tasks run. Set it to `false` in a deployment script to wait and to see failures.',
        ko: '태스크가 실행되기 전에 곧바로 끝납니다. 배포 스크립트에서 기다리며 실패를 확인하려면 `false` 값을 씁니다.',
      },
      example: '-c compose.yaml --detach=false',
    },
    stackOrchestratorFlag,
    {
      long: 'prune',
      type: 'switch',
      doc: {
        en: 'Removes services of the stack that the file no longer has. Without it they go on running.',
        ko: '파일에 더 이상 없는 스택의 서비스를 삭제합니다. 이 옵션이 없으면 계속 실행됩니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Hides the progress of the deployment.', ko: '배포의 진행 상황을 숨깁니다.' },
    },
    {
      long: 'resolve-image',
      type: 'string',
      default: 'always',
      values: [
        {
          value: 'always',
          doc: {
            en: 'Asks the registry at every deployment, so that a moved tag is noticed.',
            ko: '배포할 때마다 레지스트리에 물어 태그가 바뀐 것을 알아냅니다.',
          },
        },
        {
          value: 'changed',
          doc: {
            en: 'Asks only for services whose image differs from before.',
            ko: '이미지가 이전과 달라진 서비스만 물어봅니다.',
          },
        },
        {
          value: 'never',
          doc: { en: 'Leaves it to each node to pull the tag.', ko: '노드가 각자 태그를 내려받게 둡니다.' },
        },
      ],
      doc: {
        en: 'When the registry is asked which digest a tag of the file stands for.',
        ko: '파일의 태그가 가리키는 다이제스트를 레지스트리에 언제 물을지 정합니다.',
      },
      example: '-c compose.yaml --resolve-image changed',
    },
    {
      long: 'with-registry-auth',
      type: 'switch',
      doc: {
        en: 'Hands your registry login to the nodes so that they can pull the private images of the stack.',
        ko: '레지스트리 로그인 정보를 노드에 전달하여 스택의 비공개 이미지를 내려받게 합니다.',
      },
    },
  ],
};
