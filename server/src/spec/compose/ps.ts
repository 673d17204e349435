// docker compose ps.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePs: CommandSpec = {
  path: ['compose', 'ps'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Lists the containers of the project.', ko: '프로젝트의 컨테이너를 나열합니다.' },
  doc: {
    en: 'Lists the running containers of the project with image, command, service, state and ports. With `-a` stopped ones are listed too, which tells which service has failed.',
    ko: '프로젝트에서 실행 중인 컨테이너를 이미지, 명령, 서비스, 상태, 포트와 함께 나열합니다. `-a` 옵션을 주면 중지된 컨테이너도 보여 주므로 어떤 서비스가 실패했는지 알 수 있습니다.',
  },
  examples: [
    {
      code: 'docker compose ps -a',
      doc: {
        en: 'Lists all containers, stopped ones too.',
        ko: '프로젝트의 컨테이너를 중지된 것까지 나열합니다.',
      },
    },
  ],
  seeAlso: ['container ls', 'compose ls'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Also lists stopped containers of the project.',
        ko: '프로젝트의 중지된 컨테이너도 나열합니다.',
      },
    },
    {
      long: 'filter',
      type: 'filter',
      doc: {
        en: 'Lists only services that match, such as `status=running`.',
        ko: '`status=running` 같은 조건에 맞는 서비스만 나열합니다.',
      },
      example: '--filter status=running',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the containers as `table`, `json` or with a Go template.',
        ko: '컨테이너 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints commands and names of the project in full.',
        ko: '명령과 이름을 줄이지 않고 출력합니다.',
      },
    },
    {
      long: 'orphans',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Includes containers of services that have left the file; `--orphans=false` leaves them out.',
        ko: '파일에서 없어진 서비스의 컨테이너도 포함합니다. `--orphans=false` 값으로 제외합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the IDs of the project containers.',
        ko: '프로젝트 컨테이너의 ID만 출력합니다.',
      },
    },
    {
      long: 'services',
      type: 'switch',
      doc: {
        en: 'Prints the names of services in place of containers.',
        ko: '컨테이너 대신 서비스 이름을 출력합니다.',
      },
    },
    {
      long: 'status',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Lists only containers in this state: `running`, `paused`, `exited`, …',
        ko: '`running`, `paused`, `exited` 같은 상태의 컨테이너만 나열합니다.',
      },
      example: '--status exited',
    },
  ],
};
