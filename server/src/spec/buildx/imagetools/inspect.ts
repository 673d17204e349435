// docker buildx imagetools inspect.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxImagetoolsInspect: CommandSpec = {
  path: ['buildx', 'imagetools', 'inspect'],
  usage: '[OPTIONS] NAME',
  summary: { en: 'Shows an image in a registry.', ko: '레지스트리에 있는 이미지의 정보를 보여 줍니다.' },
  doc: {
    en: 'Shows the digest of an image in a registry and the platforms it holds, without pulling it.',
    ko: '레지스트리에 있는 이미지의 다이제스트와 플랫폼을 내려받지 않고 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker buildx imagetools inspect nginx:1.29',
      doc: {
        en: 'Shows for which platforms there is such an image.',
        ko: '어떤 플랫폼용 이미지가 있는지 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['image inspect', 'manifest inspect'],
  operands: [
    {
      name: 'NAME',
      kind: 'text',
      doc: { en: 'Image in a registry.', ko: '레지스트리에 있는 이미지의 이름입니다.' },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'format',
      type: 'format',
      default: '{{.Manifest}}',
      doc: {
        en: 'Prints parts of the image with a Go template; `{{json .}}` prints all.',
        ko: '이미지 정보를 Go 템플릿으로 출력합니다. `{{json .}}` 템플릿은 전체를 출력합니다.',
      },
      example: "--format '{{json .Manifest}}'",
    },
    {
      long: 'raw',
      type: 'switch',
      doc: {
        en: 'Prints the manifest exactly as the registry has it.',
        ko: '매니페스트를 레지스트리에 있는 그대로 출력합니다.',
      },
    },
  ],
};
