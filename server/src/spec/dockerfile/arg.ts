// ARG.
import type { InstructionSpec } from '../dockerfile-types';

export const argInstruction: InstructionSpec = {
  name: 'ARG',
  usage: ['NAME[=DEFAULT] ...'],
  summary: {
    en: 'Declares a variable of the build.',
    ko: '빌드할 때 쓸 변수를 선언합니다.',
  },
  adds: 'nothing',
  doc: {
    en: 'Declares a variable that `docker build --build-arg NAME=value` can set. It lives from its line to the end of the stage and of the stages built on it, and is gone in the container. One that stands before the first `FROM` is seen by `FROM` lines only; `ARG NAME` within a stage makes it known there.\n\nA changed value makes the following `RUN` steps run again, so what changes at each build belongs at the end.',
    ko: '`docker build --build-arg NAME=value` 옵션으로 값을 줄 수 있는 변수를 선언합니다. 이 줄부터 단계의 끝까지, 그리고 이 단계를 바탕으로 하는 단계에서 유효하며 컨테이너에는 남지 않습니다. 첫 `FROM` 앞에 두면 `FROM` 줄에서만 보이고, 단계 안에 `ARG NAME` 줄을 두면 그 단계에서도 쓸 수 있습니다.\n\n값이 바뀌면 뒤의 `RUN` 단계가 다시 실행되므로 빌드할 때마다 바뀌는 값은 끝에 둡니다.',
  },
  pitfalls: [
    {
      en: 'It is no place for secrets: the values stay in the history of the image. `RUN --mount=type=secret` leaves nothing.',
      ko: '비밀 값을 두는 곳이 아닙니다. 값이 이미지 기록에 남으므로 흔적이 남지 않는 `RUN --mount=type=secret` 옵션을 씁니다.',
    },
  ],
  examples: [
    {
      code: 'ARG VERSION=dev',
      doc: { en: 'A variable with a default.', ko: '기본값이 있는 변수를 선언합니다.' },
    },
  ],
  flags: [],
  concepts: ['build-cache', 'environment-and-secrets'],
  snippet: 'ARG ${1:NAME}=${2:default}',
};
