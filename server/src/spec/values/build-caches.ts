// Where build caches come from and go to, as `--cache-from` and `--cache-to` take them.
import type { ValueSpec } from '../types';

export const buildCaches: readonly ValueSpec[] = [
  {
    value: 'type=registry,ref=',
    doc: {
      en: 'A cache in a registry, under the name that follows `ref=`.',
      ko: '`ref=` 뒤에 적은 이름으로 레지스트리에 두는 캐시입니다.',
    },
  },
  {
    value: 'type=gha',
    doc: {
      en: 'The cache of GitHub Actions; works in its jobs only.',
      ko: 'GitHub Actions의 캐시이며 그 작업 안에서만 쓸 수 있습니다.',
    },
  },
  {
    value: 'type=gha,mode=max',
    doc: {
      en: 'For `--cache-to`: the cache of GitHub Actions with the layers of all stages, not only of the last one.',
      ko: '`--cache-to` 옵션에 쓰며, 마지막 단계뿐 아니라 모든 단계의 레이어를 GitHub Actions 캐시에 저장합니다.',
    },
  },
  {
    value: 'type=gha,scope=',
    doc: {
      en: 'Keeps caches of several images apart by the name that follows `scope=`.',
      ko: '여러 이미지의 캐시를 `scope=` 뒤에 적은 이름으로 구분합니다.',
    },
  },
  {
    value: 'type=local,src=',
    doc: {
      en: 'For `--cache-from`: reads the cache from a directory.',
      ko: '`--cache-from` 옵션에 쓰며, 디렉터리에서 캐시를 읽습니다.',
    },
  },
  {
    value: 'type=local,dest=',
    doc: {
      en: 'For `--cache-to`: writes the cache into a directory.',
      ko: '`--cache-to` 옵션에 쓰며, 디렉터리에 캐시를 저장합니다.',
    },
  },
  {
    value: 'type=inline',
    doc: {
      en: 'For `--cache-to`: puts the cache into the image itself, for its last stage only.',
      ko: '`--cache-to` 옵션에 쓰며, 마지막 단계의 캐시를 이미지 안에 넣습니다.',
    },
  },
  {
    value: 'type=s3,region=',
    doc: {
      en: 'A cache in a bucket of Amazon S3, with `bucket=` and `name=` beside the region.',
      ko: 'Amazon S3 버킷에 두는 캐시이며, 리전과 함께 `bucket=`, `name=` 항목을 적습니다.',
    },
  },
  {
    value: 'type=azblob,name=',
    doc: { en: 'A cache in Azure Blob Storage.', ko: 'Azure Blob Storage 서비스에 두는 캐시입니다.' },
  },
];
