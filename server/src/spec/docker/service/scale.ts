// docker service scale.
import type { CommandSpec } from '../../types';

export const serviceScale: CommandSpec = {
  path: ['service', 'scale'],
  usage: 'SERVICE=REPLICAS [SERVICE=REPLICAS...]',
  summary: { en: 'Sets how many tasks of services run.', ko: '서비스에서 실행할 태스크의 개수를 정합니다.' },
  doc: {
    en: 'Sets the number of tasks of one or more services, and the swarm starts or ends tasks to match; those that remain are not touched. It is short for `docker service update --replicas`. Only services in the modes `replicated` and `replicated-job` have such a number.',
    ko: '하나 이상의 서비스에서 실행할 태스크의 개수를 정합니다. 스웜이 이에 맞추어 태스크를 시작하거나 끝내며 나머지 태스크는 그대로 둡니다. `docker service update --replicas` 명령을 줄인 것이고, `replicated` 모드와 `replicated-job` 모드의 서비스에만 쓸 수 있습니다.',
  },
  examples: [
    {
      code: 'docker service scale web=5 worker=2',
      doc: { en: 'Sets the number of tasks of two services.', ko: '서비스 2개의 태스크 개수를 정합니다.' },
    },
    {
      code: 'docker service scale web=0',
      doc: { en: 'Stops a service without losing its settings.', ko: '설정을 잃지 않고 서비스를 멈춥니다.' },
    },
  ],
  seeAlso: ['service update', 'service ls'],
  operands: [
    {
      name: 'SERVICE=REPLICAS',
      kind: 'key-value',
      repeated: true,
      doc: {
        en: 'A service and the number of tasks it should have.',
        ko: '서비스와 원하는 태스크의 개수입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Returns at once instead of waiting until the number of tasks is reached.',
        ko: '태스크가 정한 개수가 될 때까지 기다리지 않고 곧바로 끝납니다.',
      },
    },
  ],
};
