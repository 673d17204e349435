// docker compose bridge transformations create.
import { composeFlags } from '../../../shared/compose-flags';
import type { CommandSpec } from '../../../types';

export const composeBridgeTransformationsCreate: CommandSpec = {
  path: ['compose', 'bridge', 'transformations', 'create'],
  usage: '[OPTIONS] PATH',
  summary: { en: 'Creates a transformation.', ko: '변환을 새로 만듭니다.' },
  doc: {
    en: 'Makes a directory with the files of a transformation, to change and to build.',
    ko: '변환에 필요한 파일이 든 디렉터리를 만듭니다. 내용을 고쳐서 빌드해 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose bridge transformations create ./my-transformation',
      doc: { en: 'Makes a transformation to start from.', ko: '출발점이 될 변환을 만듭니다.' },
    },
  ],
  seeAlso: ['compose bridge convert'],
  operands: [
    { name: 'PATH', kind: 'host-path', doc: { en: 'Directory to make.', ko: '만들 디렉터리입니다.' } },
  ],
  operandLimit: { min: 0, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'from',
      short: 'f',
      type: 'string',
      doc: { en: 'Existing transformation to copy.', ko: '복사할 기존 변환입니다.' },
      example: '--from docker/compose-bridge-kubernetes',
    },
  ],
};
