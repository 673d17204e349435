// docker buildx rm.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxRm: CommandSpec = {
  path: ['buildx', 'rm'],
  destroys: true,
  usage: '[OPTIONS] [NAME...]',
  summary: { en: 'Removes builders.', ko: '빌더를 삭제합니다.' },
  doc: {
    en: 'Removes one or more builders with their containers, and with their cache unless `--keep-state` is given. The built-in builder `default` cannot be removed.',
    ko: '빌더를 컨테이너와 함께 삭제합니다. `--keep-state` 옵션이 없으면 캐시도 함께 삭제됩니다. 내장 빌더 `default` 항목은 삭제할 수 없습니다.',
  },
  examples: [
    {
      code: 'docker buildx rm multiarch',
      doc: { en: 'Removes the builder with its cache.', ko: '빌더를 캐시와 함께 삭제합니다.' },
    },
  ],
  seeAlso: ['buildx create', 'buildx stop'],
  operands: [
    {
      name: 'NAME',
      kind: 'builder',
      optional: true,
      repeated: true,
      doc: {
        en: 'Builders to remove; the current one if none is given.',
        ko: '삭제할 빌더의 이름입니다. 생략하면 현재 빌더를 삭제합니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'all-inactive',
      type: 'switch',
      doc: { en: 'Removes all builders that are not running.', ko: '실행 중이 아닌 빌더를 모두 삭제합니다.' },
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes without asking, together with `--all-inactive`.',
        ko: '`--all-inactive` 옵션과 함께 쓰며 확인을 묻지 않고 삭제합니다.',
      },
    },
    {
      long: 'keep-daemon',
      type: 'switch',
      doc: {
        en: 'Leaves the BuildKit daemon running, and only forgets the builder.',
        ko: 'BuildKit 데몬은 실행 상태로 두고 빌더 등록만 지웁니다.',
      },
    },
    {
      long: 'keep-state',
      type: 'switch',
      doc: {
        en: 'Keeps the volume with the cache, for a builder of the same name later.',
        ko: '캐시가 든 볼륨을 남겨 두어 나중에 같은 이름의 빌더에서 다시 쓸 수 있게 합니다.',
      },
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait for nodes that are being removed.',
        ko: '삭제되는 노드의 응답을 기다리는 시간입니다.',
      },
    },
  ],
};
