// What the prune commands can be limited to.
import type { ValueSpec } from '../../types';

export const containerPruneKeys: readonly ValueSpec[] = [
  {
    value: 'until=',
    doc: {
      en: 'Only containers created before this time, such as `until=24h`.',
      ko: '이 시각보다 먼저 만든 컨테이너만 삭제하며 `until=24h` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Only containers with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 컨테이너만 삭제하며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'label!=',
    doc: { en: 'Only containers without this label.', ko: '이 레이블이 없는 컨테이너만 삭제합니다.' },
  },
];

export const imagePruneKeys: readonly ValueSpec[] = [
  {
    value: 'until=',
    doc: {
      en: 'Only images built before this time, such as `until=240h`.',
      ko: '이 시각보다 먼저 빌드된 이미지만 삭제하며 `until=240h` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Only images with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 이미지만 삭제하며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'label!=',
    doc: { en: 'Only images without this label.', ko: '이 레이블이 없는 이미지만 삭제합니다.' },
  },
  {
    value: 'dangling=',
    doc: {
      en: 'Only images without a name (`true`, the default), or all unused ones (`false`), as with `--all`.',
      ko: '이름 없는 이미지만 삭제하거나(기본값인 `true` 값), `--all` 옵션처럼 쓰지 않는 모든 이미지를 삭제합니다(`false` 값).',
    },
  },
];

export const networkPruneKeys: readonly ValueSpec[] = [
  {
    value: 'until=',
    doc: {
      en: 'Only networks created before this time, such as `until=24h`.',
      ko: '이 시각보다 먼저 만든 네트워크만 삭제하며 `until=24h` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Only networks with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 네트워크만 삭제하며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'label!=',
    doc: { en: 'Only networks without this label.', ko: '이 레이블이 없는 네트워크만 삭제합니다.' },
  },
];

export const volumePruneKeys: readonly ValueSpec[] = [
  {
    value: 'label=',
    doc: {
      en: 'Only volumes with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 볼륨만 삭제하며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'label!=',
    doc: { en: 'Only volumes without this label.', ko: '이 레이블이 없는 볼륨만 삭제합니다.' },
  },
  {
    value: 'all=',
    doc: {
      en: '`true` removes named volumes too, as `--all` does.',
      ko: '`true` 값은 `--all` 옵션처럼 이름 있는 볼륨도 삭제합니다.',
    },
  },
];

export const systemPruneKeys: readonly ValueSpec[] = [
  {
    value: 'until=',
    doc: {
      en: 'Only what was created before this time, such as `until=24h`; volumes cannot be pruned with it.',
      ko: '이 시각보다 먼저 만든 것만 삭제하며 `until=24h` 형식으로 씁니다. 볼륨을 함께 정리할 때는 쓸 수 없습니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Only objects with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 개체만 삭제하며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'label!=',
    doc: { en: 'Only objects without this label.', ko: '이 레이블이 없는 개체만 삭제합니다.' },
  },
];

export const cachePruneKeys: readonly ValueSpec[] = [
  {
    value: 'until=',
    doc: {
      en: 'Only cache that was not used since this time, such as `until=24h`.',
      ko: '이 시각 이후로 쓰지 않은 캐시만 고르며 `until=24h` 형식으로 씁니다.',
    },
  },
  { value: 'type=', doc: { en: 'Only cache of this kind.', ko: '이 종류의 캐시만 고릅니다.' } },
  { value: 'id=', doc: { en: 'The cache record with this ID.', ko: '이 ID의 캐시 기록입니다.' } },
  {
    value: 'description=',
    doc: {
      en: 'The cache record with exactly this description.',
      ko: '설명이 정확히 일치하는 캐시 기록입니다.',
    },
  },
];

export const cacheTypes: readonly ValueSpec[] = [
  { value: 'regular', doc: { en: 'Results of build steps.', ko: '빌드 단계의 결과입니다.' } },
  { value: 'source.local', doc: { en: 'Files of build contexts.', ko: '빌드 컨텍스트의 파일입니다.' } },
  {
    value: 'source.git.checkout',
    doc: { en: 'Checkouts of Git repositories.', ko: '체크아웃한 Git 저장소입니다.' },
  },
  {
    value: 'exec.cachemount',
    doc: {
      en: 'Directories of `RUN --mount=type=cache`.',
      ko: '`RUN --mount=type=cache` 명령의 디렉터리입니다.',
    },
  },
  {
    value: 'frontend',
    doc: { en: 'Programs that read Dockerfiles.', ko: 'Dockerfile을 해석하는 프로그램입니다.' },
  },
  {
    value: 'internal',
    doc: { en: 'What BuildKit keeps for itself.', ko: 'BuildKit이 내부에서 쓰는 데이터입니다.' },
  },
];

export const danglingOnly: readonly ValueSpec[] = [
  {
    value: 'true',
    doc: {
      en: 'Only images without a name. The default.',
      ko: '이름 없는 이미지만 삭제합니다. 기본값입니다.',
    },
  },
  {
    value: 'false',
    doc: { en: 'All images that no container uses.', ko: '쓰는 컨테이너가 없는 모든 이미지를 삭제합니다.' },
  },
];

export const namedVolumesToo: readonly ValueSpec[] = [
  {
    value: 'true',
    doc: { en: 'Named and anonymous volumes.', ko: '이름 있는 볼륨과 익명 볼륨을 모두 삭제합니다.' },
  },
  {
    value: 'false',
    doc: { en: 'Anonymous volumes only. The default.', ko: '익명 볼륨만 삭제합니다. 기본값입니다.' },
  },
];
