// docker compose bridge transformations.
import { composeFlags } from '../../shared/compose-flags';
import type { CommandSpec } from '../../types';

export const composeBridgeTransformations: CommandSpec = {
  path: ['compose', 'bridge', 'transformations'],
  usage: 'COMMAND',
  summary: { en: 'Manages the transformations of bridge.', ko: 'bridge 변환을 관리합니다.' },
  doc: {
    en: 'Lists the transformations on this host and creates new ones.',
    ko: '이 호스트에 있는 변환을 나열하고 새로 만듭니다.',
  },
  seeAlso: ['compose bridge convert'],
  operands: [],
  flags: [...composeFlags],
  group: true,
};
