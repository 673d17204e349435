// docker buildx history.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxHistory: CommandSpec = {
  path: ['buildx', 'history'],
  usage: '[OPTIONS] COMMAND',
  summary: { en: 'Works with the records of past builds.', ko: '지난 빌드 기록을 다룹니다.' },
  doc: {
    en: 'The builder keeps a record of each build: its logs, inputs, steps and results. These commands list, show, export and remove them.',
    ko: '빌더는 빌드마다 로그, 입력, 단계, 결과를 기록합니다. 이 명령들로 기록을 나열하고 조회하고 내보내고 삭제합니다.',
  },
  seeAlso: ['buildx build'],
  operands: [],
  flags: [...buildxFlags],
  group: true,
};
