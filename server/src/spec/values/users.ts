// Examples of users that a container can run as.
import type { ValueSpec } from '../types';

export const users: readonly ValueSpec[] = [
  {
    value: '1000:1000',
    doc: {
      en: 'User and group id of the first user of most Linux systems; files it creates belong to that user.',
      ko: '대부분의 Linux 시스템에서 첫 사용자의 사용자 ID와 그룹 ID입니다. 만든 파일도 그 사용자의 소유가 됩니다.',
    },
  },
  {
    value: '1000',
    doc: {
      en: "A user id; the group is the user's own in the image, or 0 if the image does not know the user.",
      ko: '사용자 ID입니다. 그룹은 이미지에 등록된 사용자의 그룹이며, 등록되지 않은 사용자이면 0번 그룹입니다.',
    },
  },
  {
    value: 'nobody',
    doc: {
      en: 'A user without rights that almost every image has.',
      ko: '거의 모든 이미지에 있는, 권한이 없는 사용자입니다.',
    },
  },
  {
    value: 'root',
    doc: {
      en: 'The administrator in the container, whatever user the image names.',
      ko: '이미지에 지정된 사용자와 상관없이 컨테이너 안의 관리자로 실행합니다.',
    },
  },
];
