// Flags that every buildx command has.
import type { FlagSpec } from '../types';

export const buildxFlags: readonly FlagSpec[] = [
  {
    long: 'builder',
    type: 'string',
    doc: {
      en: 'Uses this builder for the one command instead of the current one. `docker buildx ls` shows their names; the environment variable `BUILDX_BUILDER` does the same for a whole shell.',
      ko: '이 명령에서만 현재 빌더 대신 지정한 빌더를 사용합니다. 빌더 이름은 `docker buildx ls` 명령으로 확인하며, 셸 전체에 적용하려면 `BUILDX_BUILDER` 환경 변수를 사용합니다.',
    },
    example: '--builder multiarch',
  },
  {
    long: 'debug',
    short: 'D',
    type: 'switch',
    doc: {
      en: 'Prints what buildx itself does to standard error, such as how it reaches the builder. It does not change the output of the build.',
      ko: '빌더에 연결하는 과정처럼 buildx 자체의 동작을 표준 오류로 출력합니다. 빌드 출력은 바뀌지 않습니다.',
    },
  },
];
