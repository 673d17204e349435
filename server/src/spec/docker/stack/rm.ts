// docker stack rm.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackRm: CommandSpec = {
  path: ['stack', 'rm'],
  aliases: [
    ['stack', 'remove'],
    ['stack', 'down'],
  ],
  destroys: true,
  usage: '[OPTIONS] STACK [STACK...]',
  summary: { en: 'Removes stacks.', ko: '스택을 삭제합니다.' },
  doc: {
    en: 'Removes the services, networks, secrets and configs of a stack, without asking. Volumes stay on the nodes and must be removed there, and so do objects that the file marks as `external`.',
    ko: '스택의 서비스, 네트워크, 시크릿, config를 묻지 않고 삭제합니다. 볼륨은 노드에 남으므로 각 노드에서 직접 삭제해야 하며, 파일에서 `external` 항목으로 지정한 객체도 남습니다.',
  },
  pitfalls: [
    {
      en: 'It returns before the containers have ended. Deploying the same stack right away can fail, because its network is still being removed: wait with `--detach=false`.',
      ko: '컨테이너가 끝나기 전에 명령이 먼저 끝납니다. 네트워크가 아직 삭제되는 중이라 같은 스택을 바로 배포하면 실패할 수 있으므로 `--detach=false` 옵션으로 기다립니다.',
    },
  ],
  examples: [
    {
      code: 'docker stack rm --detach=false shop',
      doc: {
        en: 'Removes a stack and waits until its tasks have ended.',
        ko: '스택을 삭제하고 태스크가 끝날 때까지 기다립니다.',
      },
    },
  ],
  seeAlso: ['stack deploy', 'service rm', 'compose down'],
  operands: [
    {
      name: 'STACK',
      kind: 'stack',
      repeated: true,
      doc: { en: 'The stacks to remove.', ko: '삭제할 스택입니다.' },
    },
  ],
  flags: [
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Returns at once, before the tasks have ended. Set it to `false` to wait.',
        ko: '태스크가 끝나기 전에 명령이 곧바로 끝납니다. 기다리려면 `false` 값을 씁니다.',
      },
      example: '--detach=false',
    },
    stackOrchestratorFlag,
  ],
};
