// docker buildx imagetools create.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxImagetoolsCreate: CommandSpec = {
  path: ['buildx', 'imagetools', 'create'],
  usage: '[OPTIONS] [SOURCE...]',
  summary: {
    en: 'Composes an image from others in a registry.',
    ko: '레지스트리의 이미지들을 하나로 조합합니다.',
  },
  doc: {
    en: 'Makes a multi-platform image out of images for single platforms, or gives an image a new tag, all within the registry.',
    ko: '플랫폼별 이미지를 묶어 다중 플랫폼 이미지를 만들거나 이미지에 새 태그를 붙입니다. 모두 레지스트리 안에서 처리됩니다.',
  },
  examples: [
    {
      code: 'docker buildx imagetools create -t acme/app:1.2 acme/app:1.2-amd64 acme/app:1.2-arm64',
      doc: { en: 'Makes one tag for two platforms.', ko: '두 플랫폼의 이미지를 태그 하나로 묶습니다.' },
    },
  ],
  seeAlso: ['buildx imagetools inspect', 'manifest create'],
  operands: [
    {
      name: 'SOURCE',
      kind: 'text',
      optional: true,
      repeated: true,
      doc: {
        en: 'Images, or digests, from which the new one is composed.',
        ko: '새 이미지를 구성할 이미지나 다이제스트입니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'annotation',
      type: 'annotation',
      repeatable: true,
      doc: {
        en: 'Adds an annotation, `KEY=VALUE`, to the new image.',
        ko: '새 이미지에 주석을 `키=값` 형식으로 추가합니다.',
      },
      example: '--annotation org.opencontainers.image.version=1.2',
    },
    {
      long: 'append',
      type: 'switch',
      doc: {
        en: 'Adds the sources to what the tag holds already in place of replacing it.',
        ko: '태그의 기존 내용을 바꾸지 않고 소스 이미지를 덧붙입니다.',
      },
    },
    {
      long: 'dry-run',
      type: 'switch',
      doc: {
        en: 'Prints the image that would be made and pushes nothing.',
        ko: '푸시하지 않고 만들어질 이미지의 정보만 출력합니다.',
      },
    },
    {
      long: 'file',
      short: 'f',
      type: 'host-path',
      repeatable: true,
      doc: { en: 'Reads a source descriptor from a file.', ko: '소스 설명(descriptor)을 파일에서 읽습니다.' },
      example: '-f descriptor.json',
    },
    {
      long: 'metadata-file',
      type: 'host-path',
      doc: {
        en: 'Writes the digest of the new image to this JSON file.',
        ko: '새 이미지의 다이제스트를 이 JSON 파일에 기록합니다.',
      },
      example: '--metadata-file image.json',
    },
    {
      long: 'platform',
      short: 'p',
      type: 'platform',
      repeatable: true,
      doc: {
        en: 'Takes only these platforms of the sources.',
        ko: '소스 이미지에서 이 플랫폼만 가져옵니다.',
      },
      example: '--platform linux/amd64',
    },
    {
      long: 'prefer-index',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Keeps an index as it is when there is only one source; `--prefer-index=false` makes a plain manifest if possible.',
        ko: '소스가 하나뿐이어도 인덱스 형태를 유지합니다. `--prefer-index=false` 옵션은 가능하면 단일 매니페스트로 만듭니다.',
      },
    },
    {
      long: 'progress',
      type: 'string',
      default: 'auto',
      doc: {
        en: 'How pushing is shown: `auto`, `plain`, `tty` or `rawjson`.',
        ko: '푸시 진행 상황을 보여 주는 방식이며 `auto`, `plain`, `tty`, `rawjson` 값을 쓸 수 있습니다.',
      },
      example: '--progress plain',
    },
    {
      long: 'tag',
      short: 't',
      type: 'image-ref',
      repeatable: true,
      doc: { en: 'Name of the new image in its registry.', ko: '레지스트리에 만들 새 이미지의 이름입니다.' },
      example: '-t acme/app:1.2',
    },
  ],
};
