// docker compose push.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePush: CommandSpec = {
  path: ['compose', 'push'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Pushes the images of services.', ko: '서비스의 이미지를 푸시합니다.' },
  doc: {
    en: 'Pushes the images of services that are built here to their registries, under the names in the compose file.',
    ko: '여기서 빌드한 서비스의 이미지를 compose 파일에 적힌 이름으로 레지스트리에 푸시합니다.',
  },
  examples: [
    {
      code: 'docker compose build --pull web && docker compose push web',
      doc: { en: 'Builds and publishes one service.', ko: '서비스 하나를 빌드하고 게시합니다.' },
    },
  ],
  seeAlso: ['compose build', 'image push'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'ignore-push-failures',
      type: 'switch',
      doc: { en: 'Goes on when an image cannot be pushed.', ko: '푸시하지 못한 이미지가 있어도 계속합니다.' },
    },
    {
      long: 'include-deps',
      type: 'switch',
      doc: {
        en: 'Also pushes the services on which the named ones depend.',
        ko: '지정한 서비스가 의존하는 서비스도 푸시합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Pushes without showing progress.', ko: '진행 상황을 표시하지 않고 푸시합니다.' },
    },
  ],
};
