// Flags of docker build: which builder works, what it does and how it reports.
import type { FlagSpec } from '../types';

export const buildReportFlags: readonly FlagSpec[] = [
  {
    long: 'builder',
    type: 'string',
    doc: {
      en: 'Builds with this builder, a name from `docker buildx ls`, in place of the selected one. `BUILDX_BUILDER` in the environment does the same.',
      ko: '현재 선택된 빌더 대신 `docker buildx ls` 목록에 있는 이 빌더로 빌드합니다. `BUILDX_BUILDER` 환경 변수로도 지정할 수 있습니다.',
    },
    example: '--builder multi',
  },
  {
    long: 'call',
    type: 'string',
    default: 'build',
    values: [
      { value: 'build', doc: { en: 'Builds the image, as usual.', ko: '평소처럼 이미지를 빌드합니다.' } },
      {
        value: 'check',
        doc: {
          en: 'Checks the Dockerfile for common mistakes without building it.',
          ko: '빌드하지 않고 Dockerfile에서 흔한 실수를 검사합니다.',
        },
      },
      {
        value: 'outline',
        doc: {
          en: 'Lists the arguments, secrets and SSH mounts that the target takes.',
          ko: '대상 단계가 받는 인자, 비밀 값, SSH 마운트를 나열합니다.',
        },
      },
      {
        value: 'targets',
        doc: { en: 'Lists the stages that can be built.', ko: '빌드할 수 있는 단계를 나열합니다.' },
      },
    ],
    doc: {
      en: 'Asks a question about the Dockerfile instead of building it. `,format=json` after the name prints JSON.',
      ko: '빌드하는 대신 Dockerfile에 대한 정보를 조회합니다. 이름 뒤에 `,format=json` 항목을 붙이면 JSON으로 출력합니다.',
    },
    example: '--call outline',
  },
  {
    long: 'check',
    type: 'switch',
    doc: {
      en: 'Checks the Dockerfile for common mistakes without building it, and fails if there are any; short for `--call check`.',
      ko: '빌드하지 않고 Dockerfile에서 흔한 실수를 검사하며, 문제가 있으면 실패합니다. `--call check` 옵션을 줄인 것입니다.',
    },
  },
  {
    long: 'debug',
    short: 'D',
    type: 'switch',
    doc: {
      en: 'Prints debug messages of Buildx itself. To see the output of `RUN` steps use `--progress plain`.',
      ko: 'Buildx 자체의 디버그 메시지를 출력합니다. `RUN` 단계의 출력을 보려면 `--progress plain` 옵션을 사용합니다.',
    },
  },
  {
    long: 'progress',
    type: 'choice',
    default: 'auto',
    values: [
      {
        value: 'auto',
        doc: {
          en: 'Like `tty` on a terminal, like `plain` elsewhere.',
          ko: '터미널에서는 `tty`, 그 밖에는 `plain` 방식으로 표시합니다.',
        },
      },
      {
        value: 'none',
        doc: {
          en: 'Shows no progress at all.',
          ko: '진행 상황을 표시하지 않습니다.',
        },
      },
      {
        value: 'plain',
        doc: {
          en: 'Prints all output line by line and keeps it on the screen.',
          ko: '모든 출력을 한 줄씩 표시하고 화면에 남깁니다.',
        },
      },
      {
        value: 'quiet',
        doc: {
          en: 'Prints nothing but the image ID at the end.',
          ko: '마지막에 이미지 ID만 출력합니다.',
        },
      },
      {
        value: 'rawjson',
        doc: {
          en: 'Prints the events of the build as JSON lines for other programs.',
          ko: '다른 프로그램이 읽도록 빌드 이벤트를 JSON 줄로 출력합니다.',
        },
      },
      {
        value: 'tty',
        doc: {
          en: 'Redraws a short view in place, with colors.',
          ko: '색을 입힌 짧은 화면을 제자리에서 갱신합니다.',
        },
      },
    ],
    doc: {
      en: 'How progress is shown. `plain` keeps the full output of each step on the screen, which helps to see why a step failed and what `RUN echo` prints.',
      ko: '진행 상황을 표시하는 방식입니다. `plain` 값은 각 단계의 출력을 모두 화면에 남기므로 단계가 실패한 까닭이나 `RUN echo` 출력을 확인할 때 유용합니다.',
    },
    more: {
      en: 'On a terminal the default view removes the output of finished steps. A step whose result comes from the cache prints nothing in any mode; add `--no-cache` to see it run. `BUILDKIT_PROGRESS=plain` in the environment sets the mode for all builds.',
      ko: '터미널의 기본 화면에서는 끝난 단계의 출력이 사라집니다. 결과를 캐시에서 가져온 단계는 어떤 방식에서도 출력이 없으므로, 실행되는 모습을 보려면 `--no-cache` 옵션을 함께 씁니다. 환경 변수 `BUILDKIT_PROGRESS=plain` 설정은 모든 빌드에 적용됩니다.',
    },
    example: '--progress plain',
  },
  {
    long: 'quiet',
    short: 'q',
    type: 'switch',
    doc: {
      en: 'Prints nothing during the build and only the ID of the image at the end.',
      ko: '빌드하는 동안 아무것도 출력하지 않고 마지막에 이미지 ID만 출력합니다.',
    },
    more: {
      en: 'Made for scripts: `docker run --rm "$(docker build -q .)"` runs what was just built without naming it. If the build fails, the error still appears on standard error.',
      ko: '스크립트용 옵션입니다. `docker run --rm "$(docker build -q .)"` 명령은 방금 빌드한 이미지를 이름 없이 실행합니다. 빌드가 실패하면 오류는 표준 오류로 출력됩니다.',
    },
    example: '-q',
  },
];
