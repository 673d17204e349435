// docker compose commit.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeCommit: CommandSpec = {
  path: ['compose', 'commit'],
  usage: '[OPTIONS] SERVICE [REPOSITORY[:TAG]]',
  summary: { en: 'Makes an image of a service container.', ko: '서비스 컨테이너로 이미지를 만듭니다.' },
  doc: {
    en: 'Freezes the changed files of a service container into an image, as `docker commit` does. For anything lasting write a Dockerfile instead.',
    ko: '서비스 컨테이너에서 바뀐 파일을 `docker commit` 명령처럼 이미지로 저장합니다. 계속 쓸 이미지라면 Dockerfile을 작성하는 것이 좋습니다.',
  },
  examples: [
    {
      code: 'docker compose commit web acme/web:debug',
      doc: {
        en: 'Keeps the state of the container for a later look.',
        ko: '나중에 살펴볼 수 있도록 컨테이너 상태를 저장합니다.',
      },
    },
  ],
  seeAlso: ['container commit'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'Service whose container is frozen.', ko: '이미지로 저장할 컨테이너의 서비스입니다.' },
    },
    {
      name: 'REPOSITORY[:TAG]',
      kind: 'image',
      optional: true,
      doc: { en: 'Name of the new image.', ko: '새 이미지의 이름입니다.' },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'author',
      short: 'a',
      type: 'string',
      doc: { en: 'Author noted in the image.', ko: '이미지에 기록할 작성자입니다.' },
      example: '--author "Kim <kim@example.com>"',
    },
    {
      long: 'change',
      short: 'c',
      type: 'change',
      repeatable: true,
      doc: {
        en: 'Applies a Dockerfile instruction to the image of the service.',
        ko: '서비스 이미지에 Dockerfile 명령을 적용합니다.',
      },
      example: "--change 'ENV MODE=debug'",
    },
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Number of the container to freeze when the service has several.',
        ko: '서비스의 컨테이너가 여러 개일 때 저장할 번호입니다.',
      },
      example: '--index 2',
    },
    {
      long: 'message',
      short: 'm',
      type: 'string',
      doc: { en: 'Remark noted in the image.', ko: '이미지에 기록할 설명입니다.' },
      example: '--message "before upgrade"',
    },
    {
      long: 'pause',
      short: 'p',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Pauses the service container while it is read.',
        ko: '서비스 컨테이너를 읽는 동안 일시 중지합니다.',
      },
    },
  ],
};
