// docker compose cp.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeCp: CommandSpec = {
  path: ['compose', 'cp'],
  usage: '[OPTIONS] SERVICE:SRC_PATH DEST_PATH|-',
  summary: { en: 'Copies files to or from a service.', ko: '서비스와 호스트 사이에 파일을 복사합니다.' },
  doc: {
    en: 'Copies files between the host and the containers of a service, as `docker cp` does, with the name of the service before the colon.',
    ko: '`docker cp` 명령처럼 호스트와 서비스 컨테이너 사이에 파일을 복사하며, 콜론 앞에 서비스 이름을 적습니다.',
  },
  examples: [
    {
      code: 'docker compose cp web:/etc/nginx/nginx.conf .',
      doc: { en: 'Fetches a file of the service.', ko: '서비스의 파일을 가져옵니다.' },
    },
  ],
  seeAlso: ['container cp'],
  operands: [
    {
      name: 'SERVICE:SRC_PATH',
      kind: 'container-path-or-host-path',
      doc: {
        en: 'Source: a path of a service, or of the host; `-` reads a tar archive.',
        ko: '원본으로, 서비스의 경로나 호스트의 경로입니다. `-` 값은 tar 아카이브를 표준 입력에서 읽습니다.',
      },
    },
    {
      name: 'DEST_PATH|-',
      kind: 'container-path-or-host-path',
      doc: {
        en: 'Destination: a path of the host or of a service; `-` writes a tar archive.',
        ko: '대상으로, 호스트의 경로나 서비스의 경로입니다. `-` 값은 tar 아카이브를 표준 출력으로 보냅니다.',
      },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'all',
      type: 'switch',
      doc: {
        en: 'Copies to all containers of the service, one-off ones too.',
        ko: '일회용 컨테이너를 포함하여 서비스의 모든 컨테이너에 복사합니다.',
      },
    },
    {
      long: 'archive',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Keeps user and group ids of the copied files.',
        ko: '복사한 파일의 사용자 ID와 그룹 ID를 유지합니다.',
      },
    },
    {
      long: 'follow-link',
      short: 'L',
      type: 'switch',
      doc: {
        en: 'Copies what a link of the source points to in place of the link.',
        ko: '원본의 심볼릭 링크 대신 링크가 가리키는 파일을 복사합니다.',
      },
    },
    {
      long: 'index',
      type: 'int',
      doc: { en: 'Number of the container to copy to or from.', ko: '복사할 컨테이너의 번호입니다.' },
      example: '--index 2',
    },
  ],
};
