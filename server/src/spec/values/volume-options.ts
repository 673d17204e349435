// What may stand behind the second colon of `--volume`.
import type { ValueSpec } from '../types';

export const volumeOptions: readonly ValueSpec[] = [
  {
    value: 'ro',
    doc: { en: 'The container can read but not write.', ko: '컨테이너에서 읽기만 할 수 있습니다.' },
  },
  {
    value: 'rw',
    doc: {
      en: 'The container can read and write. The default.',
      ko: '컨테이너에서 읽고 쓸 수 있습니다. 기본값입니다.',
    },
  },
  {
    value: 'z',
    doc: {
      en: 'Relabels the files for SELinux, so that several containers may use them.',
      ko: '여러 컨테이너가 함께 쓸 수 있도록 파일의 SELinux 레이블을 바꿉니다.',
    },
  },
  {
    value: 'Z',
    doc: {
      en: 'Relabels the files for SELinux, so that only this container may use them; never for system directories.',
      ko: '이 컨테이너만 쓸 수 있도록 파일의 SELinux 레이블을 바꿉니다. 시스템 디렉터리에는 쓰지 않습니다.',
    },
  },
  {
    value: 'nocopy',
    doc: {
      en: 'A new volume is not filled with the files of the image.',
      ko: '새 볼륨에 이미지의 파일을 복사하지 않습니다.',
    },
  },
  {
    value: 'rslave',
    doc: {
      en: 'Mounts made later on the host appear in the container, but not the other way round.',
      ko: '나중에 호스트에 생긴 마운트는 컨테이너에 나타나지만 그 반대는 아닙니다.',
    },
  },
  {
    value: 'rshared',
    doc: {
      en: 'Mounts made later on either side appear on the other.',
      ko: '나중에 어느 쪽에 생긴 마운트든 다른 쪽에도 나타납니다.',
    },
  },
  {
    value: 'rprivate',
    doc: {
      en: 'Mounts made later are not seen on the other side. The default.',
      ko: '나중에 생긴 마운트가 다른 쪽에 나타나지 않습니다. 기본값입니다.',
    },
  },
  {
    value: 'cached',
    doc: {
      en: 'Asked Docker Desktop for Mac for speed once; without effect today.',
      ko: '예전 Docker Desktop for Mac에서 속도를 높이던 값이며 지금은 효과가 없습니다.',
    },
  },
  {
    value: 'delegated',
    doc: {
      en: 'Was faster still on Docker Desktop for Mac once; without effect today.',
      ko: '예전 Docker Desktop for Mac에서 속도를 더 높이던 값이며 지금은 효과가 없습니다.',
    },
  },
  {
    value: 'consistent',
    doc: {
      en: 'Asked Docker Desktop for Mac for full consistency once; without effect today.',
      ko: '예전 Docker Desktop for Mac에서 완전한 일관성을 요구하던 값이며 지금은 효과가 없습니다.',
    },
  },
];
