// docker manifest inspect.
import type { CommandSpec } from '../../types';

export const manifestInspect: CommandSpec = {
  path: ['manifest', 'inspect'],
  usage: '[OPTIONS] [MANIFEST_LIST] MANIFEST',
  summary: { en: 'Shows a manifest or manifest list.', ko: '매니페스트나 매니페스트 목록을 보여 줍니다.' },
  doc: {
    en: 'Shows what a registry, or a local list, holds under a name: platforms, digests, sizes of layers. Nothing is pulled.',
    ko: '레지스트리나 로컬 목록에 있는 플랫폼, 다이제스트, 레이어 크기를 보여 줍니다. 이미지를 내려받지 않습니다.',
  },
  examples: [
    {
      code: 'docker manifest inspect nginx:1.29',
      doc: {
        en: 'Shows for which platforms there is an image.',
        ko: '태그에 어떤 플랫폼이 들어 있는지 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['buildx imagetools inspect'],
  operands: [
    {
      name: 'MANIFEST_LIST',
      kind: 'text',
      optional: true,
      doc: { en: 'Local list that holds the manifest.', ko: '매니페스트가 들어 있는 로컬 목록입니다.' },
    },
    {
      name: 'MANIFEST',
      kind: 'text',
      doc: { en: 'Image or list to show.', ko: '조회할 이미지나 목록입니다.' },
    },
  ],
  flags: [
    {
      long: 'insecure',
      type: 'switch',
      doc: {
        en: 'Permits a registry without valid TLS when a manifest is shown.',
        ko: '매니페스트를 조회할 때 올바른 TLS가 없는 레지스트리를 허용합니다.',
      },
    },
    {
      long: 'verbose',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Also shows layers and platforms of every entry.',
        ko: '항목마다 레이어와 플랫폼까지 보여 줍니다.',
      },
    },
  ],
};
