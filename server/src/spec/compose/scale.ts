// docker compose scale.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeScale: CommandSpec = {
  path: ['compose', 'scale'],
  usage: '[SERVICE=REPLICAS...]',
  summary: { en: 'Sets the number of containers of services.', ko: '서비스의 컨테이너 개수를 정합니다.' },
  doc: {
    en: 'Starts or removes containers until each service has as many as asked for. A service with a fixed host port or `container_name` cannot have more than one.',
    ko: '서비스마다 지정한 개수가 되도록 컨테이너를 시작하거나 삭제합니다. 호스트 포트나 `container_name` 값이 고정된 서비스는 둘 이상 실행할 수 없습니다.',
  },
  examples: [
    {
      code: 'docker compose scale worker=3',
      doc: { en: 'Runs three workers.', ko: '작업자 컨테이너를 세 개 실행합니다.' },
    },
  ],
  seeAlso: ['compose up'],
  operands: [
    {
      name: 'SERVICE=REPLICAS',
      kind: 'key-value',
      repeated: true,
      doc: { en: 'Service with its number of containers.', ko: '서비스와 컨테이너 개수입니다.' },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'no-deps',
      type: 'switch',
      doc: {
        en: 'Does not start services on which the scaled ones depend.',
        ko: '개수를 바꾸는 서비스가 의존하는 서비스는 시작하지 않습니다.',
      },
    },
  ],
};
