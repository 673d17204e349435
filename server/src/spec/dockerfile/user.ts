// USER.
import type { InstructionSpec } from '../dockerfile-types';

export const userInstruction: InstructionSpec = {
  name: 'USER',
  usage: ['USER[:GROUP]'],
  summary: {
    en: 'Sets who runs the following steps and the container.',
    ko: '뒤의 단계와 컨테이너를 실행할 사용자를 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The user, by name or number, of the following `RUN` steps and of the program in the container. A name must exist in the image. A program that needs no root rights should not have them.',
    ko: '뒤의 `RUN` 단계와 컨테이너의 프로그램을 실행할 사용자를 이름이나 번호로 정합니다. 이름은 이미지 안에 있어야 합니다. root 권한이 필요 없는 프로그램에는 주지 않는 것이 좋습니다.',
  },
  pitfalls: [
    {
      en: '`COPY` does not look at it: what is copied belongs to root unless `--chown` says otherwise.',
      ko: '`COPY` 명령어에는 적용되지 않습니다. 복사한 파일은 `--chown` 옵션이 없으면 root 소유입니다.',
    },
  ],
  examples: [
    {
      code: 'RUN useradd --create-home --uid 10001 app\nUSER app',
      doc: {
        en: 'Makes a user without rights and works as it.',
        ko: '권한이 없는 사용자를 만들어 그 사용자로 실행합니다.',
      },
    },
  ],
  flags: [],
  snippet: 'USER ${1:app}',
};
