// Where a build puts its result, as `--output` takes it.
import type { ValueSpec } from '../types';

export const buildOutputs: readonly ValueSpec[] = [
  {
    value: 'type=local,dest=',
    doc: {
      en: 'Files in a directory of this machine, which follows `dest=`.',
      ko: '`dest=` 뒤에 적은 이 컴퓨터의 디렉터리에 파일로 저장합니다.',
    },
  },
  {
    value: 'type=docker',
    doc: {
      en: 'An image of this machine, as `--load` makes it.',
      ko: '`--load` 옵션처럼 이 컴퓨터의 이미지로 저장합니다.',
    },
  },
  {
    value: 'type=docker,dest=',
    doc: {
      en: 'An archive for `docker load`.',
      ko: '`docker load` 명령으로 불러올 수 있는 아카이브 파일로 저장합니다.',
    },
  },
  {
    value: 'type=image,push=true',
    doc: {
      en: 'An image that is pushed to the registry of its name.',
      ko: '이미지로 만들어 이름에 적힌 레지스트리에 푸시합니다.',
    },
  },
  {
    value: 'type=registry',
    doc: { en: 'Pushes the image, as `--push` does.', ko: '`--push` 옵션처럼 이미지를 푸시합니다.' },
  },
  {
    value: 'type=oci,dest=',
    doc: { en: 'An archive in the layout of OCI.', ko: 'OCI 레이아웃 형식의 아카이브 파일로 저장합니다.' },
  },
  {
    value: 'type=tar,dest=',
    doc: {
      en: 'The files of the result in a tar archive.',
      ko: '결과 파일을 tar 아카이브 하나로 저장합니다.',
    },
  },
  {
    value: 'type=cacheonly',
    doc: { en: 'Keeps the result in the build cache only.', ko: '결과를 빌드 캐시에만 남깁니다.' },
  },
];
