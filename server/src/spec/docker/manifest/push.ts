// docker manifest push.
import type { CommandSpec } from '../../types';

export const manifestPush: CommandSpec = {
  path: ['manifest', 'push'],
  usage: '[OPTIONS] MANIFEST_LIST',
  summary: { en: 'Pushes a manifest list to a registry.', ko: '매니페스트 목록을 레지스트리에 푸시합니다.' },
  doc: {
    en: 'Publishes a local manifest list. The images in it must be in the registry already.',
    ko: '로컬 매니페스트 목록을 게시합니다. 목록의 이미지는 미리 레지스트리에 있어야 합니다.',
  },
  examples: [
    {
      code: 'docker manifest push --purge acme/app:1.2',
      doc: {
        en: 'Publishes the list and forgets the local copy.',
        ko: '목록을 게시하고 로컬 사본은 지웁니다.',
      },
    },
  ],
  seeAlso: ['manifest create'],
  operands: [
    {
      name: 'MANIFEST_LIST',
      kind: 'text',
      doc: { en: 'Local list to publish.', ko: '게시할 로컬 목록입니다.' },
    },
  ],
  flags: [
    {
      long: 'insecure',
      type: 'switch',
      doc: {
        en: 'Permits pushing to a registry without valid TLS.',
        ko: '올바른 TLS가 없는 레지스트리에 푸시하는 것을 허용합니다.',
      },
    },
    {
      long: 'purge',
      short: 'p',
      type: 'switch',
      doc: { en: 'Removes the local list when it has been pushed.', ko: '푸시한 뒤 로컬 목록을 삭제합니다.' },
    },
  ],
};
