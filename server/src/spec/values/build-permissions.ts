// What a build may do beside the usual, as `--allow` grants it.
import type { ValueSpec } from '../types';

export const buildPermissions: readonly ValueSpec[] = [
  {
    value: 'network.host',
    doc: {
      en: 'Steps may use the network of the host.',
      ko: '빌드 단계에서 호스트의 네트워크를 쓸 수 있게 합니다.',
    },
  },
  {
    value: 'security.insecure',
    doc: {
      en: 'Steps may run without the sandbox, with all privileges.',
      ko: '빌드 단계를 샌드박스 없이 모든 권한으로 실행할 수 있게 합니다.',
    },
  },
  {
    value: 'device',
    doc: { en: 'Steps may use devices of the host.', ko: '빌드 단계에서 호스트의 장치를 쓸 수 있게 합니다.' },
  },
  {
    value: 'fs.read=',
    doc: {
      en: '`docker buildx bake` may read this path outside of the working directory.',
      ko: '`docker buildx bake` 명령이 작업 디렉터리 밖의 이 경로를 읽을 수 있게 합니다.',
    },
  },
  {
    value: 'fs.write=',
    doc: {
      en: '`docker buildx bake` may write this path outside of the working directory.',
      ko: '`docker buildx bake` 명령이 작업 디렉터리 밖의 이 경로에 쓸 수 있게 합니다.',
    },
  },
  {
    value: 'fs=',
    doc: {
      en: '`docker buildx bake` may read and write this path outside of the working directory.',
      ko: '`docker buildx bake` 명령이 작업 디렉터리 밖의 이 경로를 읽고 쓸 수 있게 합니다.',
    },
  },
];
