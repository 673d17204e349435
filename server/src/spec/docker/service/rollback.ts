// docker service rollback.
import type { CommandSpec } from '../../types';

export const serviceRollback: CommandSpec = {
  path: ['service', 'rollback'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: 'Undoes the last update of a service.', ko: '서비스의 마지막 업데이트를 되돌립니다.' },
  doc: {
    en: 'Returns a service to the settings before its last update, replacing the tasks as the `--rollback-…` options of the service say. Only one earlier version is kept: a second rollback leads back to where you came from.',
    ko: '서비스를 마지막 업데이트 전의 설정으로 되돌리며, 서비스의 `--rollback-…` 옵션에 따라 태스크를 교체합니다. 이전 버전은 하나만 보관하므로 다시 롤백하면 처음 상태로 돌아옵니다.',
  },
  examples: [
    {
      code: 'docker service rollback web',
      doc: {
        en: 'Returns a service to its settings before the last update.',
        ko: '서비스를 마지막 업데이트 전의 설정으로 되돌립니다.',
      },
    },
  ],
  seeAlso: ['service update', 'service ps'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'The service to roll back.', ko: '롤백할 서비스입니다.' },
    },
  ],
  flags: [
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Returns at once instead of waiting until the earlier tasks run.',
        ko: '이전 버전의 태스크가 실행될 때까지 기다리지 않고 곧바로 끝납니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Hides the progress of the rollback.', ko: '롤백의 진행 상황을 숨깁니다.' },
    },
  ],
};
