// docker compose create.
import { composeFlags, composePullPolicies, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeCreate: CommandSpec = {
  path: ['compose', 'create'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: {
    en: 'Creates the containers of services without starting them.',
    ko: '서비스 컨테이너를 시작하지 않고 만들기만 합니다.',
  },
  doc: {
    en: 'Creates what is missing for the services: networks, volumes and containers, which are left stopped. `docker compose start` starts them.',
    ko: '서비스에 필요한 네트워크, 볼륨, 컨테이너를 만들고 컨테이너는 멈춘 상태로 둡니다. 시작하려면 `docker compose start` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose create web',
      doc: { en: 'Creates the container of one service.', ko: '서비스 하나의 컨테이너를 만듭니다.' },
    },
  ],
  seeAlso: ['compose start', 'compose up'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'build',
      type: 'switch',
      doc: {
        en: 'Builds the images before containers are created.',
        ko: '컨테이너를 만들기 전에 이미지를 빌드합니다.',
      },
    },
    {
      long: 'force-recreate',
      type: 'switch',
      doc: {
        en: 'Creates containers anew even if nothing has changed for them.',
        ko: '바뀐 것이 없어도 컨테이너를 새로 만듭니다.',
      },
    },
    {
      long: 'no-build',
      type: 'switch',
      doc: {
        en: 'Builds no missing image and fails in place of it.',
        ko: '없는 이미지를 빌드하지 않고 실패로 처리합니다.',
      },
    },
    {
      long: 'no-recreate',
      type: 'switch',
      doc: {
        en: 'Leaves containers that exist as they are, whatever has changed.',
        ko: '설정이 바뀌었더라도 이미 있는 컨테이너는 그대로 둡니다.',
      },
    },
    {
      long: 'pull',
      type: 'choice',
      default: 'policy',
      values: composePullPolicies,
      doc: { en: 'When images are pulled before creating.', ko: '만들기 전에 이미지를 내려받을 시점입니다.' },
      example: '--pull always',
    },
    {
      long: 'quiet-pull',
      type: 'switch',
      doc: {
        en: 'Hides the progress of pulling while creating.',
        ko: '만드는 동안 이미지를 내려받는 진행 상황을 숨깁니다.',
      },
    },
    {
      long: 'remove-orphans',
      type: 'switch',
      doc: {
        en: 'Removes containers of services that are no longer in the file.',
        ko: '파일에서 없어진 서비스의 컨테이너를 삭제합니다.',
      },
    },
    {
      long: 'scale',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Number of containers for a service, `SERVICE=N`.',
        ko: '서비스의 컨테이너 개수를 `서비스=개수` 형식으로 정합니다.',
      },
      example: '--scale web=3',
    },
    {
      long: 'yes',
      short: 'y',
      type: 'switch',
      doc: {
        en: 'Answers all questions with yes while creating.',
        ko: '만드는 동안 나오는 모든 질문에 예로 답합니다.',
      },
    },
  ],
};
