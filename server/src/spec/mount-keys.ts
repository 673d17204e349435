// The keys of `--mount` and the types of mounts (docker/cli opts/mount.go).
import type { Text } from '../base/text';
import type { ValueSpec } from './types';

export interface MountKeySpec {
  readonly key: string;
  readonly otherNames?: readonly string[];
  /** May stand alone, without `=`. */
  readonly flag?: true;
  /** The only type of mount that takes it. */
  readonly onlyFor?: 'bind' | 'volume' | 'tmpfs' | 'image';
  readonly doc: Text;
}

export const mountKeys: readonly MountKeySpec[] = [
  {
    key: 'type',
    doc: {
      en: 'Kind of the mount; `volume` if left out.',
      ko: '마운트의 종류입니다. 생략하면 `volume` 종류가 됩니다.',
    },
  },
  {
    key: 'source',
    otherNames: ['src'],
    doc: {
      en: 'What is mounted: a path of the host for `bind`, a name for `volume`. Without it a volume is anonymous.',
      ko: '마운트할 대상입니다. `bind` 종류에는 호스트 경로를, `volume` 종류에는 볼륨 이름을 적습니다. 생략하면 익명 볼륨이 됩니다.',
    },
  },
  {
    key: 'target',
    otherNames: ['dst', 'destination'],
    doc: {
      en: 'Absolute path in the container where it appears.',
      ko: '컨테이너 안에서 나타날 절대 경로입니다.',
    },
  },
  {
    key: 'readonly',
    otherNames: ['ro'],
    flag: true,
    doc: {
      en: 'The container can read but not write.',
      ko: '컨테이너에서 읽기만 할 수 있고 쓸 수는 없습니다.',
    },
  },
  {
    key: 'bind-propagation',
    onlyFor: 'bind',
    doc: {
      en: 'Whether mounts made later inside the path are seen on the other side: `rprivate` (default), `rslave`, `rshared`, `private`, `slave`, `shared`.',
      ko: '경로 안에 나중에 생긴 마운트가 반대편에서도 보이는지를 정합니다. 기본값은 `rprivate` 값이고, `rslave`, `rshared`, `private`, `slave`, `shared` 값을 쓸 수 있습니다.',
    },
  },
  {
    key: 'bind-recursive',
    onlyFor: 'bind',
    doc: {
      en: 'How mounts below the source are taken along: `enabled`, `disabled`, `writable` or `readonly`.',
      ko: '원본 아래의 하위 마운트를 어떻게 함께 가져올지 정합니다. `enabled`, `disabled`, `writable`, `readonly` 값을 쓸 수 있습니다.',
    },
  },
  {
    key: 'volume-nocopy',
    onlyFor: 'volume',
    flag: true,
    doc: {
      en: 'A new, empty volume is not filled with the files that the image has at the target.',
      ko: '새로 만든 빈 볼륨에 이미지의 대상 경로에 있던 파일을 복사하지 않습니다.',
    },
  },
  {
    key: 'volume-subpath',
    onlyFor: 'volume',
    doc: { en: 'Mounts only this directory of the volume.', ko: '볼륨 안의 특정 디렉터리만 마운트합니다.' },
  },
  {
    key: 'volume-driver',
    onlyFor: 'volume',
    doc: {
      en: 'Driver that creates the volume if there is none yet.',
      ko: '볼륨이 없을 때 새로 만들 드라이버입니다.',
    },
  },
  {
    key: 'volume-opt',
    onlyFor: 'volume',
    doc: {
      en: 'Option for the volume driver; may be given several times.',
      ko: '볼륨 드라이버에 전달할 옵션입니다. 여러 번 쓸 수 있습니다.',
    },
  },
  {
    key: 'volume-label',
    onlyFor: 'volume',
    doc: { en: 'Label for a volume that is created.', ko: '새로 만드는 볼륨에 붙일 레이블입니다.' },
  },
  {
    key: 'tmpfs-size',
    onlyFor: 'tmpfs',
    doc: {
      en: 'Most it may hold, such as `64m`; no limit if left out.',
      ko: '`64m` 값처럼 쓸 수 있는 최대 크기입니다. 생략하면 제한이 없습니다.',
    },
  },
  {
    key: 'tmpfs-mode',
    onlyFor: 'tmpfs',
    doc: {
      en: 'File mode of the directory in octal, such as `1777`.',
      ko: '`1777` 값처럼 8진수로 적는 디렉터리 권한입니다.',
    },
  },
  {
    key: 'image-subpath',
    onlyFor: 'image',
    doc: { en: 'Mounts only this directory of the image.', ko: '이미지 안의 특정 디렉터리만 마운트합니다.' },
  },
];

export const mountTypes: readonly ValueSpec[] = [
  {
    value: 'bind',
    doc: {
      en: 'A file or directory of the host, which must exist.',
      ko: '호스트의 파일이나 디렉터리입니다. 미리 있어야 합니다.',
    },
  },
  {
    value: 'volume',
    doc: {
      en: 'A volume that docker keeps; it outlives the container.',
      ko: 'Docker가 관리하는 볼륨입니다. 컨테이너가 삭제되어도 남습니다.',
    },
  },
  {
    value: 'tmpfs',
    doc: {
      en: 'Memory of the host; gone when the container stops.',
      ko: '호스트 메모리입니다. 컨테이너가 멈추면 내용이 사라집니다.',
    },
  },
  {
    value: 'image',
    doc: { en: 'The files of an image, read-only.', ko: '이미지의 파일을 읽기 전용으로 연결합니다.' },
  },
  {
    value: 'npipe',
    doc: { en: 'A named pipe of a Windows host.', ko: 'Windows 호스트의 명명된 파이프입니다.' },
  },
  {
    value: 'cluster',
    doc: { en: 'A cluster volume of a swarm (CSI).', ko: '스웜의 클러스터 볼륨(CSI)입니다.' },
  },
];
