// docker completion.
import type { CommandSpec } from '../../types';

export const completion: CommandSpec = {
  path: ['completion'],
  usage: 'COMMAND',
  summary: { en: 'Prints completion scripts for shells.', ko: '셸 자동 완성 스크립트를 출력합니다.' },
  doc: {
    en: 'Prints the script that makes a shell complete `docker` commands.',
    ko: '셸에서 `docker` 명령을 자동 완성하게 하는 스크립트를 출력합니다.',
  },
  operands: [],
  flags: [],
  group: true,
  hidden: true,
};
