// Blank lines within an instruction, which docker skips for now.
import { nextLineStart } from '../base/lines';
import { defineInstructionRule } from './dockerfile-rule';

export const emptyContinuationLine = defineInstructionRule<null>({
  id: 'empty-continuation-line',
  severity: 'warning',
  buildCheck: 'NoEmptyContinuation',
  alsoFoundBy: ['container-tools'],
  title: { en: 'Blank line within an instruction', ko: '명령어 중간의 빈 줄' },
  why: {
    en: 'Behind a line that goes on, docker skips blank lines for the sake of old files, and says that it will refuse them one day. To people such a line looks like the end of the instruction. A comment may stand there.',
    ko: '이어지는 줄 뒤의 빈 줄은 오래된 파일을 위해 건너뛰지만, Docker는 앞으로 오류로 처리할 것이라고 알립니다. 사람에게는 명령어가 끝난 것처럼 보입니다. 주석은 넣을 수 있습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\nRUN apk add --no-cache curl <|>\\<|>\n\n    git',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl \\\n    git',
    },
  ],
  message: () => ({
    en: 'The instruction goes on behind the blank line below. Delete that line.',
    ko: '아래 빈 줄 뒤에서도 명령어가 이어집니다. 빈 줄을 지웁니다.',
  }),
  *check({ text, blankLines }) {
    const [first] = blankLines;
    if (!first) return;
    const end = text.slice(0, first.start).trimEnd().length;
    yield { span: { start: end - 1, end }, data: null };
  },
  fixes: (_, { text, blankLines }) => [
    {
      title: { en: 'Delete the blank lines', ko: '빈 줄 지우기' },
      edits: blankLines.flatMap(({ start, end }) => {
        const next = nextLineStart(text, end);
        return next === undefined ? [] : [{ span: { start, end: next }, newText: '' }];
      }),
      safe: true,
    },
  ],
});
