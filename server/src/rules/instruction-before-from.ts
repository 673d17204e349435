// Instructions before the first `FROM`, where only `ARG` may stand.
import { codeSpan } from '../base/markdown';
import { knownInstruction } from '../model/known-instruction';
import { defineDockerfileRule } from './dockerfile-rule';

export const instructionBeforeFrom = defineDockerfileRule<string>({
  id: 'instruction-before-from',
  severity: 'error',
  title: { en: 'Instruction before the first FROM', ko: '첫 FROM 앞의 명령어' },
  why: {
    en: 'A build begins with `FROM`, which says what the image stands on. Only `ARG` may come before it, for values that `FROM` uses.',
    ko: '빌드는 이미지의 바탕을 정하는 `FROM` 명령어로 시작합니다. 그 앞에는 `FROM` 명령어에서 쓸 값을 정하는 `ARG` 명령어만 올 수 있습니다.',
  },
  examples: [{ bad: '<|>WORKDIR<|> /app\nFROM alpine:3.22', good: 'FROM alpine:3.22\nWORKDIR /app' }],
  message: (name) => ({
    en: `${codeSpan(name)} stands before the first \`FROM\`; only \`ARG\` may.`,
    ko: `첫 \`FROM\` 앞에는 \`ARG\` 명령어만 올 수 있으며 ${codeSpan(name)} 명령어는 올 수 없습니다.`,
  }),
  *check({ instructions }) {
    // A file without any FROM is a part of one, which a generator puts together.
    if (!instructions.some(({ instruction }) => instruction.name === 'FROM')) return;
    for (const { offset, instruction } of instructions) {
      const { name, keyword } = instruction;
      if (name === 'FROM') return;
      if (name !== 'ARG' && knownInstruction(name)) yield { offset, span: keyword, data: name };
    }
  },
});
