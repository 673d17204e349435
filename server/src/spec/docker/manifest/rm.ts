// docker manifest rm.
import type { CommandSpec } from '../../types';

export const manifestRm: CommandSpec = {
  path: ['manifest', 'rm'],
  destroys: true,
  usage: 'MANIFEST_LIST [MANIFEST_LIST...]',
  summary: { en: 'Removes local manifest lists.', ko: '로컬 매니페스트 목록을 삭제합니다.' },
  doc: {
    en: 'Forgets manifest lists on this machine; registries are left as they are.',
    ko: '이 컴퓨터의 매니페스트 목록을 지우며 레지스트리는 그대로 둡니다.',
  },
  examples: [
    {
      code: 'docker manifest rm acme/app:1.2',
      doc: { en: 'Removes a list that was not pushed.', ko: '푸시하지 않은 목록을 삭제합니다.' },
    },
  ],
  seeAlso: ['manifest create'],
  operands: [
    {
      name: 'MANIFEST_LIST',
      kind: 'text',
      repeated: true,
      doc: { en: 'Local lists to remove.', ko: '삭제할 로컬 목록입니다.' },
    },
  ],
  flags: [],
};
