// docker image prune.
import type { CommandSpec } from '../../types';

export const imagePrune: CommandSpec = {
  path: ['image', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: { en: 'Removes unused images.', ko: '쓰지 않는 이미지를 삭제합니다.' },
  doc: {
    en: 'Deletes dangling images, those without a tag that no container uses, after a question. With `-a` it also deletes tagged images that no container uses, running or stopped. It is the safe form of `docker rmi $(docker images -f dangling=true -q)`, which fails when there are none. The build cache is separate: `docker builder prune`.',
    ko: '태그가 없고 컨테이너가 쓰지 않는 댕글링 이미지를 확인 질문 뒤에 삭제합니다. `-a` 옵션을 주면 실행 중이거나 중지된 어떤 컨테이너도 쓰지 않는, 태그 있는 이미지까지 삭제합니다. `docker rmi $(docker images -f dangling=true -q)` 명령은 지울 것이 없으면 실패하므로 이 명령이 더 안전합니다. 빌드 캐시는 별개이며 `docker builder prune` 명령으로 정리합니다.',
  },
  pitfalls: [
    {
      en: 'With `-a`, images that are only needed now and then are gone and must be pulled or built again; images built locally cannot be pulled.',
      ko: '`-a` 옵션을 주면 가끔 쓰는 이미지도 사라져 다시 받거나 빌드해야 합니다. 로컬에서 빌드한 이미지는 다시 받을 수도 없습니다.',
    },
  ],
  examples: [
    {
      code: 'docker image prune -f',
      doc: {
        en: 'Deletes dangling images without a question.',
        ko: '댕글링 이미지를 확인 없이 삭제합니다.',
      },
    },
    {
      code: 'docker image prune -a --filter until=240h',
      doc: {
        en: 'Deletes all unused images created more than ten days ago.',
        ko: '만든 지 열흘이 넘은, 쓰지 않는 이미지를 모두 삭제합니다.',
      },
    },
  ],
  seeAlso: ['image rm', 'builder prune', 'system prune', 'system df'],
  concepts: ['clean-up'],
  operands: [],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Deletes every image that no container uses, not only dangling ones.',
        ko: '댕글링 이미지뿐 아니라 컨테이너가 쓰지 않는 모든 이미지를 삭제합니다.',
      },
      more: {
        en: 'An image counts as used if any container was made from it, even a stopped one. So after `docker container prune` much more is deleted. Limit it by age with `--filter until=168h` or by label.',
        ko: '중지된 컨테이너라도 그 이미지로 만든 것이 있으면 사용 중으로 봅니다. 따라서 `docker container prune` 명령을 먼저 실행하면 훨씬 많이 삭제됩니다. `--filter until=168h` 옵션이나 레이블로 범위를 제한할 수 있습니다.',
      },
      example: '-a',
    },
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Deletes only unused images that match: `until=240h` (created before that time), `label=KEY[=VALUE]` or `label!=KEY[=VALUE]`.',
        ko: '쓰지 않는 이미지 가운데 조건에 맞는 것만 삭제합니다. `until=240h`(그 시점보다 먼저 만든 것), `label=KEY[=VALUE]`, `label!=KEY[=VALUE]` 조건을 쓸 수 있습니다.',
      },
      more: {
        en: '`until` looks at the time the image was built, not the time it was pulled. An official image of last month counts as a month old even if it was pulled today.',
        ko: '`until` 조건은 이미지를 받은 시각이 아니라 빌드된 시각을 봅니다. 지난달에 빌드된 공식 이미지는 오늘 받았더라도 한 달 된 것으로 봅니다.',
      },
      example: '--filter until=240h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Deletes the unused images without asking. It does not extend what is deleted.',
        ko: '쓰지 않는 이미지를 묻지 않고 삭제합니다. 삭제 범위가 넓어지지는 않습니다.',
      },
    },
  ],
};
