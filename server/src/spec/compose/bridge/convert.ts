// docker compose bridge convert.
import { composeFlags } from '../../shared/compose-flags';
import type { CommandSpec } from '../../types';

export const composeBridgeConvert: CommandSpec = {
  path: ['compose', 'bridge', 'convert'],
  usage: '',
  summary: { en: 'Converts the compose file.', ko: 'compose 파일을 변환합니다.' },
  doc: {
    en: 'Runs transformations over the compose file and writes what they make, manifests for Kubernetes by default.',
    ko: 'compose 파일에 변환을 적용하고 결과를 저장합니다. 기본 결과는 Kubernetes 매니페스트입니다.',
  },
  examples: [
    {
      code: 'docker compose bridge convert -o k8s',
      doc: { en: 'Writes manifests into a directory.', ko: '매니페스트를 디렉터리에 저장합니다.' },
    },
  ],
  seeAlso: ['compose bridge'],
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'output',
      short: 'o',
      type: 'host-path',
      default: 'out',
      doc: { en: 'Directory for the converted files.', ko: '변환한 파일을 저장할 디렉터리입니다.' },
      example: '-o k8s',
    },
    {
      long: 'templates',
      type: 'string',
      doc: { en: 'Directory with templates of your own.', ko: '직접 만든 템플릿이 있는 디렉터리입니다.' },
      example: '--templates ./templates',
    },
    {
      long: 'transformation',
      short: 't',
      type: 'string',
      repeatable: true,
      doc: { en: 'Image of the transformation to apply.', ko: '적용할 변환 이미지입니다.' },
      example: '-t docker/compose-bridge-kubernetes',
    },
  ],
};
