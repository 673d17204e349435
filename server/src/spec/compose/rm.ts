// docker compose rm.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeRm: CommandSpec = {
  path: ['compose', 'rm'],
  destroys: true,
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Removes stopped containers of services.', ko: '서비스의 중지된 컨테이너를 삭제합니다.' },
  doc: {
    en: 'Removes the stopped containers of the services after asking. With `-s` running ones are stopped first. `docker compose down` removes networks as well.',
    ko: '서비스의 중지된 컨테이너를 확인 후 삭제합니다. `-s` 옵션을 주면 실행 중인 컨테이너를 먼저 중지합니다. 네트워크까지 삭제하려면 `docker compose down` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose rm -fs web',
      doc: {
        en: 'Stops and removes one service without asking.',
        ko: '확인 없이 서비스 하나를 중지하고 삭제합니다.',
      },
    },
  ],
  seeAlso: ['compose down'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      hidden: true,
      doc: {
        en: 'Old option without effect: one-off containers are always included.',
        ko: '효과가 없는 예전 옵션입니다. 일회용 컨테이너는 항상 포함됩니다.',
      },
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes service containers without asking.',
        ko: '확인을 묻지 않고 서비스 컨테이너를 삭제합니다.',
      },
    },
    {
      long: 'stop',
      short: 's',
      type: 'switch',
      doc: {
        en: 'Stops running containers before removing them.',
        ko: '삭제하기 전에 실행 중인 컨테이너를 중지합니다.',
      },
    },
    {
      long: 'volumes',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Also removes anonymous volumes of the containers.',
        ko: '컨테이너의 익명 볼륨도 삭제합니다.',
      },
    },
  ],
};
