// SHELL.
import type { InstructionSpec } from '../dockerfile-types';

export const shellInstruction: InstructionSpec = {
  name: 'SHELL',
  usage: ['["PROGRAM", "ARGUMENT", ...]'],
  summary: {
    en: 'Sets the shell of the instructions in plain form.',
    ko: '보통 형식의 명령어를 실행할 셸을 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The shell that runs the plain form of the following `RUN`, `CMD`, `ENTRYPOINT` and `HEALTHCHECK`. It must be written in JSON form. Without it `["/bin/sh", "-c"]` is used, on Windows `["cmd", "/S", "/C"]`.',
    ko: '뒤에 오는 `RUN`, `CMD`, `ENTRYPOINT`, `HEALTHCHECK` 명령어의 보통 형식을 실행할 셸입니다. JSON 형식으로 적어야 합니다. 설정하지 않으면 `["/bin/sh", "-c"]` 셸을 쓰고 Windows에서는 `["cmd", "/S", "/C"]` 셸을 씁니다.',
  },
  examples: [
    {
      code: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      doc: {
        en: 'A pipeline fails when any of its commands fails.',
        ko: '파이프라인의 명령 하나라도 실패하면 단계가 실패합니다.',
      },
    },
  ],
  flags: [],
  snippet: 'SHELL ["${1:/bin/bash}", "${2:-c}"]',
};
