// docker compose bridge.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeBridge: CommandSpec = {
  path: ['compose', 'bridge'],
  usage: 'COMMAND',
  summary: { en: 'Converts compose files to other formats.', ko: 'compose 파일을 다른 형식으로 변환합니다.' },
  doc: {
    en: 'Turns a compose file into files for other platforms, such as manifests for Kubernetes.',
    ko: 'compose 파일을 Kubernetes 매니페스트처럼 다른 플랫폼용 파일로 변환합니다.',
  },
  seeAlso: ['compose config'],
  operands: [],
  flags: [...composeFlags],
  group: true,
};
