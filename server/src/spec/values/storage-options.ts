// What `--storage-opt` may say.
import type { ValueSpec } from '../types';

export const storageOptions: readonly ValueSpec[] = [
  {
    value: 'size=',
    doc: {
      en: 'Largest size of the writable layer, such as `size=20G`; works with some storage drivers only, `overlay2` on XFS with project quotas among them.',
      ko: '쓰기 가능한 레이어의 최대 크기이며 `size=20G` 형식으로 씁니다. 프로젝트 할당량을 켠 XFS의 `overlay2` 드라이버처럼 일부 스토리지 드라이버에서만 동작합니다.',
    },
  },
];
