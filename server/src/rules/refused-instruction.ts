// Arguments that an instruction does not take: too few, too many, or in another form.
import type { Instruction } from '../dockerfile/instruction';
import { defineInstructionRule } from './dockerfile-rule';
import { refusalOf, type Refusal } from './instruction-refusals';

export const refusedInstruction = defineInstructionRule<Refusal>({
  id: 'refused-instruction',
  severity: 'error',
  title: { en: 'Instruction that the builder refuses', ko: '빌더가 거부하는 명령어' },
  why: {
    en: 'Each instruction takes arguments in a certain form. Where they are missing or say something else, the build stops before anything is run.',
    ko: '명령어마다 정해진 형식의 인자가 있습니다. 인자가 없거나 형식이 다르면 아무것도 실행하지 않고 빌드가 멈춥니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.22\n<|>COPY app.py<|>', good: 'FROM alpine:3.22\nCOPY app.py /app/' },
    { bad: 'FROM alpine:3.22 <|>build<|>', good: 'FROM alpine:3.22 AS build' },
    {
      bad: 'FROM alpine:3.22\nSHELL <|>/bin/sh -c<|>',
      good: 'FROM alpine:3.22\nSHELL ["/bin/sh", "-c"]',
    },
  ],
  message: ({ message }) => message,
  *check(instruction) {
    const refusal = refusalOf(instruction);
    if (refusal) yield { span: spanOf(refusal, instruction), data: refusal };
  },
  fixes({ span, data: { mend } }) {
    return mend === undefined
      ? []
      : [{ title: mend.title, edits: [{ span, newText: mend.newText }], safe: false }];
  },
});

/** The whole instruction where something is missing. */
function spanOf({ at }: Refusal, { keyword, words, flags }: Instruction): { start: number; end: number } {
  return at ?? { start: keyword.start, end: words.at(-1)?.end ?? flags.at(-1)?.end ?? keyword.end };
}
