// When run and create pull the image.
import type { ValueSpec } from '../types';

export const pullPolicies: readonly ValueSpec[] = [
  {
    value: 'missing',
    doc: {
      en: 'Pulls the image only when it is not on the host. This is the default.',
      ko: '이미지가 호스트에 없을 때만 내려받습니다. 기본값입니다.',
    },
  },
  {
    value: 'always',
    doc: {
      en: 'Asks the registry every time and pulls what is newer under this tag.',
      ko: '매번 레지스트리에 확인하여 같은 태그의 새 이미지가 있으면 내려받습니다.',
    },
  },
  {
    value: 'never',
    doc: {
      en: 'Uses only what is on the host and fails when it is missing.',
      ko: '호스트에 있는 이미지만 사용하고, 없으면 실패합니다.',
    },
  },
];
