// `RUN cd /app` by itself: the next instruction is back where it was.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';
import { runCommands } from './run-commands';

export const lostDirectoryChange = defineInstructionRule<string>({
  id: 'lost-directory-change',
  severity: 'warning',
  title: { en: 'Change of directory that does not last', ko: '남지 않는 디렉터리 이동' },
  why: {
    en: 'Each `RUN` starts a shell of its own in the directory of `WORKDIR`. A `cd` as the last command of a step has no effect on anything.',
    ko: '`RUN` 단계마다 `WORKDIR` 위치에서 셸이 새로 시작됩니다. 단계의 마지막 명령이 `cd` 명령이면 아무 효과가 없습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.22\nRUN <|>cd /app<|>', good: 'FROM alpine:3.22\nWORKDIR /app' }],
  message: (command) => ({
    en: `${codeSpan(command)} ends with this step. Use \`WORKDIR\`.`,
    ko: `${codeSpan(command)} 명령의 효과는 이 단계에서 끝납니다. \`WORKDIR\` 명령어를 씁니다.`,
  }),
  *check(instruction) {
    const last = runCommands(instruction).at(-1);
    if (last?.words[0] === 'cd' && last.words.length === 2 && !last.nested)
      yield { span: last.span, data: last.words.join(' ') };
  },
  fixes({ data }, instruction) {
    const path = data.slice('cd '.length);
    if (runCommands(instruction).length > 1 || instruction.flags.length > 0 || !/^[\w./-]+$/u.test(path))
      return [];
    const span = { start: instruction.keyword.start, end: instruction.text.length };
    const title = { en: 'Write `WORKDIR`', ko: '`WORKDIR` 명령어로 쓰기' };
    return [{ title, edits: [{ span, newText: `WORKDIR ${path}` }], safe: false }];
  },
});
