// Options at the end of the command whose value is missing.
import { nodeName } from '../model/command-name';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

export const missingFlagValue = defineRule<{ readonly flag: string; readonly command: string }>({
  id: 'missing-flag-value',
  severity: 'error',
  title: { en: 'Option without its value', ko: '값이 빠진 옵션' },
  why: {
    en: 'The option takes a value, and the command ends before one is written. Often a line continuation `\\` is missing, so that the value and the image stand in a command of their own.',
    ko: '값이 필요한 옵션인데 값이 나오기 전에 명령이 끝났습니다. 줄 끝의 `\\` 문자가 빠져서 값과 이미지가 다른 명령으로 떨어져 나간 경우가 많습니다.',
  },
  examples: [
    { bad: 'docker logs web <|>--tail<|>', good: 'docker logs web --tail 100' },
    { bad: 'docker build . <|>-t<|>', good: 'docker build . -t web' },
  ],
  message: ({ flag, command }) => ({
    en: `The option \`${flag}\` of \`${command}\` needs a value.`,
    ko: `\`${command}\` 명령의 \`${flag}\` 옵션에는 값이 필요합니다.`,
  }),
  *check(invocation) {
    for (const problem of invocation.problems) {
      if (problem.kind !== 'missing-flag-value') continue;
      const flag = problem.form === 'short' ? `-${problem.flag.short ?? ''}` : `--${problem.flag.long}`;
      const word = { ...problem.at, start: 0 };
      const data = { flag, command: nodeName(invocation.command) };
      yield { span: partSpan(invocation.site, word), data };
    }
  },
});
