// docker compose down.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeDown: CommandSpec = {
  path: ['compose', 'down'],
  destroys: ['rmi', 'volumes'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Stops and removes the project.', ko: '프로젝트를 중지하고 삭제합니다.' },
  doc: {
    en: 'Stops the containers of the project and removes them with its networks. Named volumes stay, so data survives; `--volumes` removes them too. `docker compose stop` only stops.',
    ko: '프로젝트의 컨테이너를 중지하고 네트워크와 함께 삭제합니다. 이름 있는 볼륨은 남으므로 데이터가 보존되며, `--volumes` 옵션을 주면 볼륨도 삭제합니다. 중지만 하려면 `docker compose stop` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: '`docker compose down -v` deletes the databases in the volumes of the project.',
      ko: '`docker compose down -v` 명령은 프로젝트 볼륨에 있는 데이터베이스까지 지웁니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose down --remove-orphans',
      doc: {
        en: 'Cleans up, containers of dropped services included.',
        ko: '없어진 서비스의 컨테이너까지 정리합니다.',
      },
    },
  ],
  seeAlso: ['compose up', 'compose stop', 'compose rm'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'remove-orphans',
      type: 'switch',
      doc: {
        en: 'Also removes containers of this project whose service is no longer in the file.',
        ko: '파일에서 없어진 서비스의 컨테이너도 이 프로젝트에서 삭제합니다.',
      },
    },
    {
      long: 'rmi',
      type: 'string',
      doc: {
        en: 'Also removes images: `local` those without a tag of their own, `all` all.',
        ko: '이미지도 삭제합니다. `local` 값은 별도 태그가 없는 이미지만, `all` 값은 모든 이미지를 삭제합니다.',
      },
      example: '--rmi local',
    },
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'Seconds to wait for containers before they are killed on the way down.',
        ko: '내리는 동안 컨테이너를 강제 종료하기 전에 기다리는 시간(초)입니다.',
      },
      example: '-t 30',
    },
    {
      long: 'volumes',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Also removes named volumes of the file and anonymous ones. Their data is lost.',
        ko: '파일의 이름 있는 볼륨과 익명 볼륨도 삭제하며 데이터가 사라집니다.',
      },
    },
  ],
};
