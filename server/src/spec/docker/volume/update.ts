// docker volume update.
import type { CommandSpec } from '../../types';

export const volumeUpdate: CommandSpec = {
  path: ['volume', 'update'],
  since: '23.0',
  usage: '[OPTIONS] [VOLUME]',
  summary: { en: 'Changes a cluster volume of a swarm.', ko: '스웜의 클러스터 볼륨을 변경합니다.' },
  doc: {
    en: 'Changes the availability of a cluster volume, mostly before maintenance of its storage. It works only on a manager of a swarm; ordinary volumes cannot be changed.',
    ko: '클러스터 볼륨의 가용성을 바꿉니다. 주로 스토리지를 점검하기 전에 사용합니다. 스웜의 매니저 노드에서만 동작하며, 일반 볼륨은 변경할 수 없습니다.',
  },
  examples: [
    {
      code: 'docker volume update --availability drain media',
      doc: {
        en: 'Takes the volume away from all tasks.',
        ko: '모든 태스크에서 볼륨을 떼어 냅니다.',
      },
    },
  ],
  seeAlso: ['volume create', 'volume ls'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [
    {
      name: 'VOLUME',
      kind: 'volume',
      optional: true,
      doc: { en: 'The cluster volume to change.', ko: '변경할 클러스터 볼륨입니다.' },
    },
  ],
  operandLimit: { min: 1, max: 1 },
  flags: [
    {
      long: 'availability',
      type: 'string',
      default: 'active',
      values: [
        {
          value: 'active',
          doc: { en: 'Tasks get the volume again.', ko: '태스크에 다시 볼륨을 배정합니다.' },
        },
        {
          value: 'pause',
          doc: {
            en: 'Running tasks keep the volume, and new ones do not get it.',
            ko: '실행 중인 태스크는 볼륨을 계속 쓰고, 새 태스크에는 배정하지 않습니다.',
          },
        },
        {
          value: 'drain',
          doc: {
            en: 'Tasks that use the volume are stopped, and it is taken off the nodes.',
            ko: '볼륨을 사용하는 태스크를 중지하고 노드에서 볼륨을 떼어 냅니다.',
          },
        },
      ],
      doc: {
        en: 'Sets whether tasks may use the volume from now on.',
        ko: '이제부터 태스크가 볼륨을 사용할 수 있는지 정합니다.',
      },
      example: '--availability drain',
    },
  ],
};
