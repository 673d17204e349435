// CMD.
import type { InstructionSpec } from '../dockerfile-types';

export const cmdInstruction: InstructionSpec = {
  name: 'CMD',
  usage: ['["PROGRAM", "ARGUMENT", ...]', '["ARGUMENT", ...]', 'COMMAND'],
  summary: {
    en: 'Sets what a container runs unless told otherwise.',
    ko: '컨테이너가 기본으로 실행할 명령을 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The command of the container where `docker run` names none; words after the image take its place. With an `ENTRYPOINT` in JSON form it holds that one’s default arguments. Only the last `CMD` of a stage counts.\n\nIn JSON form the program itself is process 1 and gets the signal of `docker stop`. The plain form puts `/bin/sh -c` between, which does not pass it on, so that stopping takes ten seconds and ends in a kill.',
    ko: '`docker run` 명령에 실행할 명령이 없을 때 쓰이며, 이미지 뒤에 단어를 적으면 그것으로 바뀝니다. JSON 형식의 `ENTRYPOINT` 설정이 있으면 그 기본 인자가 됩니다. 한 단계에서는 마지막 `CMD` 설정만 유효합니다.\n\nJSON 형식이면 프로그램이 1번 프로세스가 되어 `docker stop` 명령의 신호를 직접 받습니다. 보통 형식은 사이에 `/bin/sh -c` 셸이 들어가 신호를 전달하지 않으므로, 중지하는 데 10초가 걸리고 강제로 종료됩니다.',
  },
  examples: [
    {
      code: 'CMD ["python3", "/app/app.py"]',
      doc: {
        en: 'Starts the program without a shell between.',
        ko: '셸을 거치지 않고 프로그램을 실행합니다.',
      },
    },
  ],
  flags: [],
  concepts: ['signals-and-stopping', 'foreground-and-background'],
  snippet: 'CMD ["${1:program}"]',
};
