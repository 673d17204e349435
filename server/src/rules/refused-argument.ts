// Arguments that the docker client refuses though their number is right.
import { commandName } from '../model/command-name';
import { isPlaceholder } from '../model/placeholder';
import { refusedOperands } from '../model/refused-operands';
import { partSpan } from '../model/word-places';
import type { Text } from '../base/text';
import { defineRule } from './rule';

export const refusedArgument = defineRule<{ readonly command: string; readonly message: Text }>({
  id: 'refused-argument',
  severity: 'error',
  title: { en: 'Argument that docker refuses', ko: 'Docker가 거부하는 인자' },
  why: {
    en: 'Some commands look closer at their arguments: `docker cp` copies between the host and one container, `docker service scale` wants `SERVICE=NUMBER`, `docker update` wants to be told what to change. Otherwise the client refuses them before it asks the daemon.',
    ko: '어떤 명령은 인자의 내용까지 확인합니다. `docker cp` 명령은 호스트와 컨테이너 사이에서만 복사하고, `docker service scale` 명령에는 `서비스=개수` 형식이 필요하며, `docker update` 명령에는 바꿀 항목이 있어야 합니다. 그렇지 않으면 클라이언트가 데몬에 요청하기 전에 거부합니다.',
  },
  examples: [
    { bad: 'docker cp web:/etc/hosts <|>db:/etc/hosts<|>', good: 'docker cp web:/etc/hosts ./hosts' },
    { bad: 'docker service scale <|>web<|>', good: 'docker service scale web=3' },
  ],
  message: ({ command, message }) => ({
    en: `\`${command}\`: ${message.en}.`,
    ko: `\`${command}\` 명령: ${message.ko}.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    if (site.words.some(({ cooked }) => isPlaceholder(cooked) && cooked !== '')) return;
    for (const { at, message } of refusedOperands(invocation))
      yield { span: partSpan(site, at), data: { command: commandName(invocation), message } };
  },
});
