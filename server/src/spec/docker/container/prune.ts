// docker container prune.
import type { CommandSpec } from '../../types';

export const containerPrune: CommandSpec = {
  path: ['container', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: { en: 'Removes all stopped containers.', ko: '중지된 컨테이너를 모두 삭제합니다.' },
  doc: {
    en: 'Deletes every container that is not running or paused, after a question, and tells how much space became free. Containers made with `docker create` that were never started go as well. Running containers, images and volumes stay. It is the safe form of `docker rm $(docker ps -aq)`, as it neither touches what runs nor fails when there is nothing to do.',
    ko: '실행 중이거나 일시 중지된 것을 뺀 모든 컨테이너를 확인 질문 뒤에 삭제하고 확보한 공간을 알려 줍니다. `docker create` 명령으로 만들고 시작하지 않은 컨테이너도 삭제됩니다. 실행 중인 컨테이너, 이미지, 볼륨은 남습니다. 실행 중인 것을 건드리지 않고 지울 것이 없어도 실패하지 않으므로 `docker rm $(docker ps -aq)` 명령보다 안전합니다.',
  },
  pitfalls: [
    {
      en: 'Containers stopped on purpose, to be started again later, are deleted too. Protect them with a label and `--filter label!=keep`.',
      ko: '나중에 다시 시작하려고 중지해 둔 컨테이너도 삭제됩니다. 레이블을 붙이고 `--filter label!=keep` 옵션으로 보호합니다.',
    },
  ],
  examples: [
    {
      code: 'docker container prune -f --filter until=24h',
      doc: {
        en: 'Deletes stopped containers created more than a day ago, without a question.',
        ko: '만든 지 하루가 넘은 중지된 컨테이너를 확인 없이 삭제합니다.',
      },
    },
  ],
  seeAlso: ['container rm', 'image prune', 'volume prune', 'system prune'],
  concepts: ['clean-up'],
  operands: [],
  flags: [
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Deletes only stopped containers that match: `until=24h` (created before that time), `label=KEY[=VALUE]` or `label!=KEY[=VALUE]`.',
        ko: '조건에 맞는 중지된 컨테이너만 삭제합니다. `until=24h`(그 시점보다 먼저 만든 것), `label=KEY[=VALUE]`, `label!=KEY[=VALUE]` 조건을 쓸 수 있습니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Deletes the stopped containers without asking; needed in scripts. Running ones are not touched.',
        ko: '중지된 컨테이너를 묻지 않고 삭제합니다. 스크립트에서 필요하며, 실행 중인 것은 건드리지 않습니다.',
      },
    },
  ],
};
