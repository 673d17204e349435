// docker compose export.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeExport: CommandSpec = {
  path: ['compose', 'export'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: 'Exports the files of a service container.', ko: '서비스 컨테이너의 파일을 내보냅니다.' },
  doc: {
    en: 'Writes the file system of a service container as a tar archive, as `docker export` does. Volumes are not in it.',
    ko: '`docker export` 명령처럼 서비스 컨테이너의 파일 시스템을 tar 아카이브로 저장합니다. 볼륨은 포함되지 않습니다.',
  },
  examples: [
    {
      code: 'docker compose export -o web.tar web',
      doc: { en: 'Saves the files of the service.', ko: '서비스의 파일을 저장합니다.' },
    },
  ],
  seeAlso: ['container export'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'Service whose files are exported.', ko: '파일을 내보낼 서비스입니다.' },
    },
  ],
  operandLimit: { min: 1, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Number of the container whose files are exported.',
        ko: '파일을 내보낼 컨테이너의 번호입니다.',
      },
      example: '--index 2',
    },
    {
      long: 'output',
      short: 'o',
      type: 'host-path',
      doc: {
        en: 'Archive to write; standard output if left out.',
        ko: '저장할 아카이브 파일입니다. 생략하면 표준 출력으로 보냅니다.',
      },
      example: '-o web.tar',
    },
  ],
};
