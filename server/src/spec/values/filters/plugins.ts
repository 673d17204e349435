// What the lists of compose and buildx can be filtered by.
import type { ValueSpec } from '../../types';

export const projectFilterKeys: readonly ValueSpec[] = [
  {
    value: 'name=',
    doc: {
      en: 'Projects whose name matches this text or regular expression.',
      ko: '이름이 이 글자나 정규식과 일치하는 프로젝트입니다.',
    },
  },
];

export const projectContainerFilterKeys: readonly ValueSpec[] = [
  {
    value: 'status=',
    doc: { en: 'Containers of the project in this state.', ko: '상태가 이 값인 프로젝트의 컨테이너입니다.' },
  },
];

export const buildRecordFilterKeys: readonly ValueSpec[] = [
  {
    value: 'status=',
    doc: {
      en: 'Builds with this result, such as `status=error`; `status!=` asks for all others.',
      ko: '결과가 이 값인 빌드이며 `status=error` 형식으로 씁니다. `status!=` 표기는 나머지를 뜻합니다.',
    },
  },
  { value: 'ref=', doc: { en: 'The build with this ID.', ko: '이 ID의 빌드입니다.' } },
  { value: 'repository=', doc: { en: 'Builds of this Git repository.', ko: '이 Git 저장소의 빌드입니다.' } },
];
