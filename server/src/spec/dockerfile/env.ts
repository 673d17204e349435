// ENV.
import type { InstructionSpec } from '../dockerfile-types';

export const envInstruction: InstructionSpec = {
  name: 'ENV',
  usage: ['NAME=VALUE ...'],
  summary: {
    en: 'Sets environment variables for the build and the container.',
    ko: '빌드와 컨테이너에서 쓸 환경 변수를 설정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'Sets variables for all following instructions, for stages built on this one, and for the containers of the image, where `docker run -e` may change them. What only the build needs is better an `ARG`.',
    ko: '뒤의 명령어, 이 단계를 바탕으로 하는 단계, 그리고 이 이미지의 컨테이너에서 쓸 변수를 설정합니다. 컨테이너에서는 `docker run -e` 옵션으로 바꿀 수 있습니다. 빌드에만 필요한 값은 `ARG` 명령어가 알맞습니다.',
  },
  pitfalls: [
    {
      en: 'Passwords do not belong here: `docker inspect` and `docker history` show them to everyone who has the image.',
      ko: '비밀번호를 적으면 안 됩니다. 이미지를 가진 사람은 누구나 `docker inspect`, `docker history` 명령으로 볼 수 있습니다.',
    },
    {
      en: 'Within one instruction all values are worked out before any is set: `ENV A=1 B=$A` uses the old `A`.',
      ko: '한 명령어 안에서는 모든 값을 계산한 뒤에 설정합니다. `ENV A=1 B=$A` 명령어의 `B` 변수에는 이전의 `A` 값이 들어갑니다.',
    },
  ],
  examples: [
    {
      code: 'ENV NODE_ENV=production PORT=8080',
      doc: { en: 'Two variables at once.', ko: '변수 두 개를 함께 설정합니다.' },
    },
  ],
  flags: [],
  concepts: ['environment-and-secrets'],
  snippet: 'ENV ${1:NAME}=${2:value}',
};
