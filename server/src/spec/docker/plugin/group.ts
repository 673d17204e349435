// docker plugin.
import type { CommandSpec } from '../../types';

export const plugin: CommandSpec = {
  path: ['plugin'],
  usage: 'COMMAND',
  summary: { en: 'Manages plugins of the engine.', ko: '엔진 플러그인을 관리합니다.' },
  doc: {
    en: 'Installs and manages plugins that extend the engine with volume, network, log or authorization drivers. Plugins of the command line, such as buildx, are something else.',
    ko: '볼륨, 네트워크, 로그, 인가 드라이버로 엔진을 확장하는 플러그인을 설치하고 관리합니다. buildx 같은 명령줄 플러그인과는 다릅니다.',
  },
  seeAlso: ['volume create', 'network create'],
  operands: [],
  flags: [],
  group: true,
};
