// ENTRYPOINT.
import type { InstructionSpec } from '../dockerfile-types';

export const entrypointInstruction: InstructionSpec = {
  name: 'ENTRYPOINT',
  usage: ['["PROGRAM", "ARGUMENT", ...]', 'COMMAND'],
  summary: {
    en: 'Sets the program that a container always runs.',
    ko: '컨테이너가 항상 실행할 프로그램을 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The program of the container. The words after the image on `docker run`, or else `CMD`, become its arguments; only `--entrypoint` replaces it. In plain form it runs in a shell and takes no arguments at all.',
    ko: '컨테이너의 프로그램을 정합니다. `docker run` 명령의 이미지 뒤에 적은 단어나 `CMD` 설정이 그 인자가 되며, `--entrypoint` 옵션으로만 바꿀 수 있습니다. 보통 형식으로 적으면 셸에서 실행되고 인자를 받지 않습니다.',
  },
  pitfalls: [
    {
      en: 'A script as entrypoint should end with `exec "$@"`, so that the program takes its place and gets the signals.',
      ko: '스크립트를 쓸 때는 `exec "$@"` 줄로 끝내야 프로그램이 그 자리를 이어받아 신호를 받습니다.',
    },
    {
      en: 'Setting it anew clears the `CMD` that comes from the base image.',
      ko: '새로 설정하면 베이스 이미지에서 물려받은 `CMD` 설정이 지워집니다.',
    },
  ],
  examples: [
    {
      code: 'ENTRYPOINT ["java", "-jar", "/app/app.jar"]',
      doc: {
        en: 'Arguments on `docker run` go to the program.',
        ko: '`docker run` 명령의 인자가 프로그램으로 전달됩니다.',
      },
    },
  ],
  flags: [],
  concepts: ['signals-and-stopping'],
  snippet: 'ENTRYPOINT ["${1:program}"]',
};
