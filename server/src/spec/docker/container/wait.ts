// docker container wait.
import type { CommandSpec } from '../../types';

export const containerWait: CommandSpec = {
  path: ['container', 'wait'],
  aliases: [['wait']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: {
    en: 'Waits until containers stop and prints their exit codes.',
    ko: '컨테이너가 중지될 때까지 기다렸다가 종료 코드를 출력합니다.',
  },
  doc: {
    en: 'Blocks until each container has stopped and prints its exit code, one a line. A container that has already ended is reported at once. It lets a script start a job in the background with `docker run -d` and collect the result later.',
    ko: '각 컨테이너가 중지될 때까지 기다렸다가 종료 코드를 한 줄에 하나씩 출력합니다. 이미 끝난 컨테이너는 바로 출력합니다. 스크립트에서 `docker run -d` 명령으로 작업을 백그라운드에 시작해 두고 나중에 결과를 받을 때 씁니다.',
  },
  pitfalls: [
    {
      en: 'The exit code of the container is printed, not returned: the command itself succeeds also when the job has failed.',
      ko: '컨테이너의 종료 코드는 출력될 뿐 반환되지 않습니다. 작업이 실패해도 이 명령 자체는 성공으로 끝납니다.',
    },
  ],
  examples: [
    {
      code: 'code=$(docker wait migration) && [ "$code" -eq 0 ]',
      doc: {
        en: 'Waits for a job and fails if it has failed.',
        ko: '작업을 기다렸다가 실패했으면 함께 실패합니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container logs', 'container inspect'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to wait for, by name or ID.',
        ko: '끝나기를 기다릴 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [],
};
