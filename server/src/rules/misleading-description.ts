// Comments above `ARG` and `FROM … AS` that docker takes for their description, though they begin with another word.
import { lineStart } from '../base/lines';
import { codeSpan } from '../base/markdown';
import { defineDockerfileRule } from './dockerfile-rule';

export const misleadingDescription = defineDockerfileRule<string>({
  id: 'misleading-description',
  severity: 'off',
  buildCheck: 'InvalidDefinitionDescription',
  title: { en: 'Comment that does not describe what follows', ko: '바로 아래를 설명하지 않는 주석' },
  why: {
    en: '`docker build --call=outline` shows the comment directly above an `ARG` or a named stage as its description, if it begins with that name. A blank line between sets an ordinary comment apart.',
    ko: '`docker build --call=outline` 명령은 `ARG` 명령어나 이름이 있는 단계의 바로 위 주석을, 그 이름으로 시작할 때 설명으로 보여 줍니다. 일반 주석이면 사이에 빈 줄을 넣어 구분합니다.',
  },
  examples: [
    {
      bad: '<|># the version of the app<|>\nARG VERSION=1.0\nFROM alpine:3.22',
      good: '# VERSION is the version of the app\nARG VERSION=1.0\nFROM alpine:3.22',
    },
  ],
  message: (name) => ({
    en: `A description of ${codeSpan(name)} begins with that name; set other comments apart by a blank line.`,
    ko: `${codeSpan(name)} 설명은 그 이름으로 시작해야 합니다. 일반 주석이면 빈 줄로 구분합니다.`,
  }),
  *check({ text, instructions, directives }) {
    const top = directives.at(-1)?.end ?? 0;
    for (const { offset, instruction } of instructions) {
      const { name: kind, words, definitions } = instruction;
      const name = kind === 'FROM' ? words[2]?.text : kind === 'ARG' ? definitions[0]?.name.text : undefined;
      const start = lineStart(text, offset);
      if (name === undefined || start === 0 || start - 2 <= top) continue;
      const above = text.slice(lineStart(text, start - 1), start).trimEnd();
      const comment = /^[ \t]*#[ \t]*(\S+)/u.exec(above);
      if (!comment || comment[1] === name) continue;
      const from = lineStart(text, start - 1);
      yield { offset: from, span: { start: 0, end: above.length }, data: name };
    }
  },
});
