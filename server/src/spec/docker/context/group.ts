// docker context.
import type { CommandSpec } from '../../types';

export const context: CommandSpec = {
  path: ['context'],
  usage: 'COMMAND',
  summary: {
    en: 'Chooses and manages the engines that commands work with.',
    ko: '명령이 사용할 엔진을 고르고 관리합니다.',
  },
  doc: {
    en: 'A context is a name for an engine and the way to reach it. These commands create, list, select and remove contexts; the one in use decides where `docker run` and all others take place.',
    ko: '컨텍스트는 엔진과 그 접속 방법에 붙인 이름입니다. 이 그룹의 명령으로 컨텍스트를 만들고, 나열하고, 고르고, 삭제합니다. 사용 중인 컨텍스트가 `docker run` 등 모든 명령이 실행될 곳을 정합니다.',
  },
  seeAlso: ['context ls', 'context use', 'context create'],
  concepts: ['contexts'],
  operands: [],
  flags: [],
  group: true,
};
