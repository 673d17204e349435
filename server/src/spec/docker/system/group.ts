// docker system.
import type { CommandSpec } from '../../types';

export const system: CommandSpec = {
  path: ['system'],
  usage: 'COMMAND',
  summary: { en: 'Looks after the engine as a whole.', ko: '엔진 전체를 관리합니다.' },
  doc: {
    en: 'Holds commands about the engine itself: disk usage (`df`), cleaning up everything unused (`prune`), events as they happen (`events`) and general facts (`info`).',
    ko: '엔진 자체를 다루는 명령을 모아 놓은 그룹입니다. 디스크 사용량(`df`), 쓰지 않는 것을 모두 정리하기(`prune`), 실시간 이벤트(`events`), 일반 정보(`info`)가 있습니다.',
  },
  seeAlso: ['system df', 'system prune', 'version'],
  concepts: ['daemon', 'clean-up'],
  operands: [],
  flags: [],
  group: true,
};
