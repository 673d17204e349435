// Values of options that the docker client refuses.
import type { Text } from '../base/text';
import { refusedValues } from '../model/judged-values';
import { mentionsPlaceholder } from '../model/placeholder';
import { partSpan } from '../model/word-places';
import type { FlagSpec } from '../spec/types';
import { nearestName } from './nearest-name';
import { defineRule } from './rule';

interface Data {
  readonly flag: FlagSpec;
  readonly text: string;
  readonly message: Text;
}

export const invalidFlagValue = defineRule<Data>({
  id: 'invalid-flag-value',
  severity: 'error',
  title: { en: 'Value that docker refuses', ko: 'Docker가 거부하는 값' },
  why: {
    en: 'The docker client checks the form of many values before it talks to the daemon: ports, durations, sizes, host entries, resource limits and more. A value of another form makes it refuse the command.',
    ko: 'Docker 클라이언트는 데몬에 요청하기 전에 포트, 시간, 크기, 호스트 항목, 자원 제한 같은 값의 형식을 검사합니다. 형식에 맞지 않는 값이 있으면 명령을 거부합니다.',
  },
  examples: [
    { bad: 'docker run -d -p 8080:<|>http<|> nginx:1.29', good: 'docker run -d -p 8080:80 nginx:1.29' },
    { bad: 'docker run --memory <|>lots<|> nginx:1.29', good: 'docker run --memory 512m nginx:1.29' },
  ],
  message: ({ flag, message }) => ({
    en: `\`--${flag.long}\`: ${message.en}.`,
    ko: `\`--${flag.long}\` 옵션: ${message.ko}.`,
  }),
  *check(invocation) {
    for (const { use, problem } of refusedValues(invocation)) {
      if (mentionsPlaceholder(use.value.text)) continue;
      const { word, start, end } = use.value;
      // A problem about the whole value, or about something missing in it, marks all of it.
      const whole = problem.end <= problem.start;
      const part = whole
        ? { word, start, end }
        : { word, start: start + problem.start, end: start + problem.end };
      const span = partSpan(invocation.site, part);
      // An empty value leaves nothing to mark but the word it stands in.
      const marked = span.end > span.start ? span : partSpan(invocation.site, { word, start: 0, end });
      yield { span: marked, data: { flag: use.flag, text: use.value.text, message: problem.message } };
    }
  },
  fixes({ span, data }) {
    if (data.flag.type !== 'choice' || !data.flag.values) return [];
    const nearest = nearestName(
      data.text,
      data.flag.values.map((known) => known.value),
    );
    if (nearest === undefined) return [];
    const title = { en: `Change to \`${nearest}\``, ko: `\`${nearest}\` 값으로 바꾸기` };
    return [{ title, edits: [{ span, newText: nearest }], safe: false }];
  },
});
