// Instructions in capitals beside others in small letters.
import type { Dockerfile } from '../dockerfile/dockerfile';
import { knownInstruction } from '../model/known-instruction';
import { defineDockerfileRule } from './dockerfile-rule';

export const inconsistentInstructionCase = defineDockerfileRule<string>({
  id: 'inconsistent-instruction-case',
  severity: 'info',
  buildCheck: 'ConsistentInstructionCasing',
  alsoFoundBy: ['container-tools'],
  title: { en: 'Instructions in different case', ko: '대소문자가 섞인 명령어' },
  why: {
    en: 'Docker reads instructions in any case. A file is easier to read when all are written the same way; capitals tell them from their arguments.',
    ko: 'Docker는 명령어의 대소문자를 구분하지 않습니다. 모두 같은 형식이면 읽기 쉽고, 대문자로 적으면 인자와 구분됩니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\n<|>run<|> apk add --no-cache curl\nUSER nobody',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl\nUSER nobody',
    },
  ],
  message: (wanted) => ({
    en: `Write \`${wanted}\`, as most instructions of this file are written.`,
    ko: `이 파일의 다른 명령어와 같은 형식인 \`${wanted}\` 명령어로 적습니다.`,
  }),
  *check(dockerfile) {
    const isSmall = mostAreSmall(dockerfile);
    for (const { offset, instruction } of dockerfile.instructions) {
      const { keyword, name } = instruction;
      const wanted = isSmall ? name.toLowerCase() : name;
      if (keyword.text !== wanted && knownInstruction(name)) yield { offset, span: keyword, data: wanted };
    }
  },
  fixes: ({ span, data }) => [
    {
      title: { en: `Write \`${data}\``, ko: `\`${data}\` 명령어로 쓰기` },
      edits: [{ span, newText: data }],
      safe: true,
    },
  ],
});

function mostAreSmall({ instructions }: Dockerfile): boolean {
  let small = 0;
  let capital = 0;
  for (const { instruction } of instructions) {
    if (instruction.keyword.text === instruction.name) capital += 1;
    else if (instruction.keyword.text === instruction.name.toLowerCase()) small += 1;
  }
  return small > capital;
}
