// docker manifest create.
import type { CommandSpec } from '../../types';

export const manifestCreate: CommandSpec = {
  path: ['manifest', 'create'],
  usage: 'MANIFEST_LIST MANIFEST [MANIFEST...]',
  summary: { en: 'Creates a local manifest list.', ko: '로컬 매니페스트 목록을 만듭니다.' },
  doc: {
    en: 'Joins images that are in a registry already into a list on this machine. `docker manifest push` publishes it.',
    ko: '이미 레지스트리에 있는 이미지를 이 컴퓨터에서 목록으로 묶습니다. `docker manifest push` 명령으로 게시합니다.',
  },
  examples: [
    {
      code: 'docker manifest create acme/app:1.2 acme/app:1.2-amd64 acme/app:1.2-arm64',
      doc: { en: 'Joins the images of two platforms.', ko: '두 플랫폼의 이미지를 묶습니다.' },
    },
  ],
  seeAlso: ['manifest annotate', 'manifest push'],
  operands: [
    {
      name: 'MANIFEST_LIST',
      kind: 'text',
      doc: { en: 'Name of the new list.', ko: '새 목록의 이름입니다.' },
    },
    {
      name: 'MANIFEST',
      kind: 'text',
      repeated: true,
      doc: { en: 'Images that become entries of the list.', ko: '목록의 항목이 될 이미지입니다.' },
    },
  ],
  flags: [
    {
      long: 'amend',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Changes a list that exists in place of refusing.',
        ko: '이미 있는 목록이면 거부하지 않고 수정합니다.',
      },
    },
    {
      long: 'insecure',
      type: 'switch',
      doc: {
        en: 'Permits registries without valid TLS when images are looked up.',
        ko: '이미지를 조회할 때 올바른 TLS가 없는 레지스트리를 허용합니다.',
      },
    },
  ],
};
