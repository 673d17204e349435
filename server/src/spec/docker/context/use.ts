// docker context use.
import type { CommandSpec } from '../../types';

export const contextUse: CommandSpec = {
  path: ['context', 'use'],
  usage: 'CONTEXT',
  summary: {
    en: 'Selects the engine for all further commands.',
    ko: '이후 모든 명령이 사용할 엔진을 고릅니다.',
  },
  doc: {
    en: 'Makes a context the current one, for all terminals of this user and until the next change. For a single command write `docker --context NAME …` instead, and for one terminal set `DOCKER_CONTEXT`. `docker context use default` goes back to the local engine.',
    ko: '컨텍스트를 현재 컨텍스트로 정합니다. 이 사용자의 모든 터미널에, 다음에 바꿀 때까지 적용됩니다. 명령 하나에만 적용하려면 `docker --context NAME …` 형식을, 터미널 하나에만 적용하려면 `DOCKER_CONTEXT` 환경 변수를 사용합니다. `docker context use default` 명령은 로컬 엔진으로 되돌립니다.',
  },
  pitfalls: [
    {
      en: 'The choice is easily forgotten: a later `docker system prune` then runs on the remote machine. `docker context show` tells where you are.',
      ko: '선택했다는 사실을 잊기 쉬우며, 그 상태로 실행한 `docker system prune` 명령은 원격 시스템에서 실행됩니다. 현재 위치는 `docker context show` 명령으로 확인합니다.',
    },
    {
      en: '`DOCKER_HOST` in the environment wins over the selected context.',
      ko: '환경 변수 `DOCKER_HOST` 설정은 선택한 컨텍스트보다 우선합니다.',
    },
  ],
  examples: [
    {
      code: 'docker context use default',
      doc: {
        en: 'Goes back to the local engine.',
        ko: '로컬 엔진으로 돌아갑니다.',
      },
    },
  ],
  seeAlso: ['context ls', 'context show', 'context create'],
  concepts: ['contexts'],
  operands: [
    {
      name: 'CONTEXT',
      kind: 'context',
      doc: {
        en: 'The context to select; `default` stands for the local engine.',
        ko: '선택할 컨텍스트입니다. `default` 컨텍스트는 로컬 엔진을 뜻합니다.',
      },
    },
  ],
  flags: [],
};
