// docker context show.
import type { CommandSpec } from '../../types';

export const contextShow: CommandSpec = {
  path: ['context', 'show'],
  usage: '',
  summary: { en: 'Prints the name of the context in use.', ko: '사용 중인 컨텍스트의 이름을 출력합니다.' },
  doc: {
    en: 'Prints one name, taking `DOCKER_CONTEXT` and `DOCKER_HOST` of the environment into account. Handy in a shell prompt, or in a script that must not run against the wrong engine.',
    ko: '환경 변수 `DOCKER_CONTEXT`, `DOCKER_HOST` 값까지 반영하여 이름 하나를 출력합니다. 셸 프롬프트에 표시하거나, 엉뚱한 엔진에서 실행되면 안 되는 스크립트에서 확인할 때 유용합니다.',
  },
  examples: [
    {
      code: '[ "$(docker context show)" = default ] || exit 1',
      doc: {
        en: 'Ends a script that is about to work with another engine.',
        ko: '다른 엔진에서 실행되려는 스크립트를 끝냅니다.',
      },
    },
  ],
  seeAlso: ['context ls', 'context use'],
  concepts: ['contexts'],
  operands: [],
  flags: [],
};
