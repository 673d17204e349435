// docker compose pull.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePull: CommandSpec = {
  path: ['compose', 'pull'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Pulls the images of services.', ko: '서비스의 이미지를 내려받습니다.' },
  doc: {
    en: 'Pulls the newest images under the tags of the services. Running containers stay on the old ones until `docker compose up -d` makes them anew.',
    ko: '서비스의 태그에 해당하는 최신 이미지를 내려받습니다. 실행 중인 컨테이너는 `docker compose up -d` 명령으로 다시 만들 때까지 이전 이미지를 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose pull && docker compose up -d',
      doc: { en: 'Updates all services.', ko: '모든 서비스를 업데이트합니다.' },
    },
  ],
  seeAlso: ['compose up', 'image pull'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'ignore-buildable',
      type: 'switch',
      doc: { en: 'Skips images that can be built here.', ko: '여기서 빌드할 수 있는 이미지는 건너뜁니다.' },
    },
    {
      long: 'ignore-pull-failures',
      type: 'switch',
      doc: { en: 'Goes on when an image cannot be pulled.', ko: '내려받지 못한 이미지가 있어도 계속합니다.' },
    },
    {
      long: 'include-deps',
      type: 'switch',
      doc: {
        en: 'Also pulls for the services on which the named ones depend.',
        ko: '지정한 서비스가 의존하는 서비스의 이미지도 내려받습니다.',
      },
    },
    {
      long: 'no-parallel',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Once pulled one image after the other; ignored today.',
        ko: '예전에는 이미지를 하나씩 내려받는 옵션이었으며 지금은 무시됩니다.',
      },
    },
    {
      long: 'parallel',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Once pulled images at the same time; they always are today.',
        ko: '예전에는 이미지를 동시에 내려받는 옵션이었으며 지금은 항상 그렇게 합니다.',
      },
    },
    {
      long: 'policy',
      type: 'string',
      doc: {
        en: '`missing` pulls only what is not on the host, `always` everything.',
        ko: '`missing` 값은 호스트에 없는 이미지만, `always` 값은 모두 내려받습니다.',
      },
      example: '--policy missing',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Pulls without showing progress.', ko: '진행 상황을 표시하지 않고 내려받습니다.' },
    },
  ],
};
