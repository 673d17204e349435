// docker service update.
import { serviceAddedFlags } from '../../shared/service-added-flags';
import { serviceContainerFlags } from '../../shared/service-container-flags';
import { serviceHealthFlags } from '../../shared/service-health-flags';
import { serviceRemovedFlags } from '../../shared/service-removed-flags';
import { serviceResourceFlags } from '../../shared/service-resource-flags';
import { serviceRestartFlags } from '../../shared/service-restart-flags';
import { serviceRolloutFlags } from '../../shared/service-rollout-flags';
import { serviceTaskFlags } from '../../shared/service-task-flags';
import { withoutDefaults } from '../../shared/without-defaults';
import type { CommandSpec } from '../../types';

export const serviceUpdate: CommandSpec = {
  path: ['service', 'update'],
  usage: '[OPTIONS] SERVICE',
  summary: {
    en: 'Changes a service and replaces its tasks step by step.',
    ko: '서비스를 변경하고 태스크를 차례로 교체합니다.',
  },
  doc: {
    en: 'Changes only what you name and keeps the rest. Containers cannot be changed, so tasks are replaced in batches, as `--update-parallelism`, `--update-delay` and `--update-order` say; a change of replicas or labels of the service replaces none. Lists such as variables, mounts and ports are changed with `--…-add` and `--…-rm`.',
    ko: '지정한 것만 바꾸고 나머지는 그대로 둡니다. 컨테이너는 바꿀 수 없으므로 `--update-parallelism`, `--update-delay`, `--update-order` 옵션에 따라 태스크를 나누어 교체합니다. 복제본 개수나 서비스 레이블만 바꾸면 교체하지 않습니다. 환경 변수, 마운트, 포트 같은 목록은 `--…-add` 옵션과 `--…-rm` 옵션으로 바꿉니다.',
  },
  pitfalls: [
    {
      en: 'The options of `docker service create` for lists, such as `--env`, `--publish` and `--mount`, do not exist here: write `--env-add`, `--publish-add` and so on.',
      ko: '`--env`, `--publish`, `--mount` 같은 `docker service create` 명령의 목록 옵션은 없습니다. `--env-add`, `--publish-add` 같은 옵션을 씁니다.',
    },
    {
      en: 'By default one task is updated at a time, and the update stops at the first that fails. Look at `docker service ps` and return with `docker service rollback`.',
      ko: '기본값으로는 태스크를 하나씩 업데이트하고 하나라도 실패하면 멈춥니다. `docker service ps` 명령으로 확인하고 `docker service rollback` 명령으로 되돌립니다.',
    },
  ],
  examples: [
    {
      code: 'docker service update --image nginx:1.29 --update-order start-first web',
      doc: {
        en: 'Brings a new image to the service without a gap.',
        ko: '서비스를 끊김 없이 새 이미지로 바꿉니다.',
      },
    },
    {
      code: 'docker service update --env-add LOG_LEVEL=debug --env-rm OLD_FLAG api',
      doc: {
        en: 'Sets one environment variable and takes another away.',
        ko: '환경 변수 하나를 설정하고 다른 하나를 뺍니다.',
      },
    },
    {
      code: 'docker service update --force web',
      doc: {
        en: 'Restarts all tasks of the service one after the other.',
        ko: '서비스의 모든 태스크를 하나씩 다시 시작합니다.',
      },
    },
  ],
  seeAlso: ['service create', 'service rollback', 'service scale', 'service ps'],
  concepts: ['health-checks', 'image-references'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'The name or ID of the service to change.', ko: '변경할 서비스의 이름이나 ID입니다.' },
    },
  ],

  flags: [
    ...withoutDefaults(serviceContainerFlags),
    ...serviceHealthFlags,
    ...withoutDefaults(serviceResourceFlags),
    ...withoutDefaults(serviceRestartFlags),
    ...withoutDefaults(serviceRolloutFlags),
    ...withoutDefaults(serviceTaskFlags),
    ...serviceAddedFlags,
    ...serviceRemovedFlags,
    {
      long: 'args',
      type: 'shell-words',
      doc: {
        en: 'Replaces the command and arguments of the tasks, as one quoted word that is split like a shell line: what stands after the image in `docker service create`.',
        ko: '태스크의 명령과 인자를 바꿉니다. `docker service create` 명령에서 이미지 뒤에 쓰는 내용이며, 따옴표로 묶어 한 단어로 쓰면 셸처럼 나누어 읽습니다.',
      },
      example: '--args "node server.js --verbose"',
    },
    {
      long: 'force',
      type: 'switch',
      doc: {
        en: 'Replaces all tasks even if nothing has changed: to restart them, or to spread them over nodes that have joined.',
        ko: '바뀐 것이 없어도 모든 태스크를 교체합니다. 태스크를 다시 시작하거나, 새로 참여한 노드에 나누어 배치할 때 씁니다.',
      },
    },
    {
      long: 'image',
      type: 'string',
      doc: {
        en: 'Moves the service to another image, in most cases a new tag. The tag is resolved to a digest again, so the same tag brings the newest image behind it.',
        ko: '서비스의 이미지를 바꿉니다. 대개 새 태그로 바꾸며, 태그를 다이제스트로 다시 해석하므로 같은 태그를 써도 최신 이미지로 바뀝니다.',
      },
      example: '--image nginx:1.29',
    },
    {
      long: 'max-concurrent',
      type: 'uint',
      doc: {
        en: 'Changes how many tasks of a `replicated-job` run at the same time. Other services do not take it.',
        ko: '`replicated-job` 모드의 서비스에서 동시에 실행할 태스크의 개수를 바꿉니다. 다른 서비스에는 쓸 수 없습니다.',
      },
      example: '--max-concurrent 8',
    },
    {
      long: 'rollback',
      type: 'switch',
      doc: {
        en: 'Returns to the settings before the last update; `docker service rollback` does the same.',
        ko: '마지막 업데이트 전의 설정으로 되돌립니다. `docker service rollback` 명령과 같습니다.',
      },
    },
  ],
};
