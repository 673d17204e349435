// Lines that begin with no instruction: a slip of the fingers, or a line that belongs to the one above.
import { codeSpan } from '../base/markdown';
import { nextLineStart } from '../base/lines';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { LocatedInstruction } from '../dockerfile/instruction';
import { instructionNames, knownInstruction } from '../model/known-instruction';
import { defineDockerfileRule } from './dockerfile-rule';
import { nearestName } from './nearest-name';

interface Data {
  readonly written: string;
  readonly meant?: string;
  /** Where the line above ends, relative to this one, if this one seems to go on with it. */
  readonly above?: number;
}

export const unknownInstruction = defineDockerfileRule<Data>({
  id: 'unknown-instruction',
  severity: 'error',
  alsoFoundBy: ['container-tools'],
  title: { en: 'Unknown instruction', ko: '존재하지 않는 명령어' },
  why: {
    en: 'Each instruction of a Dockerfile begins with a word such as `FROM` or `RUN`. Docker stops at any other word. Where a long instruction goes on in the next line, the line before must end in a backslash.',
    ko: 'Dockerfile의 모든 명령어는 `FROM`, `RUN` 같은 단어로 시작하며 다른 단어가 있으면 빌드가 멈춥니다. 긴 명령어를 다음 줄로 이으려면 앞줄이 백슬래시로 끝나야 합니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.22\n<|>RNU<|> apk add --no-cache curl',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl',
    },
    {
      bad: 'FROM debian:13\nRUN apt-get update &&\n    <|>apt-get<|> install -y curl',
      good: 'FROM debian:13\nRUN apt-get update && \\\n    apt-get install -y curl',
    },
  ],
  message({ written, meant, above }) {
    const name = codeSpan(written);
    if (above !== undefined)
      return {
        en: `${name} is no instruction. To go on with the line above, that line must end in a backslash.`,
        ko: `${name} 명령어는 없습니다. 윗줄에서 이어지는 내용이면 윗줄이 백슬래시로 끝나야 합니다.`,
      };
    return meant === undefined
      ? { en: `There is no instruction ${name}.`, ko: `${name} 명령어는 없습니다.` }
      : {
          en: `There is no instruction ${name}. Did you mean ${codeSpan(meant)}?`,
          ko: `${name} 명령어는 없습니다. ${codeSpan(meant)} 명령어인지 확인합니다.`,
        };
  },
  *check(dockerfile) {
    for (const [index, located] of dockerfile.instructions.entries()) {
      const { keyword, name } = located.instruction;
      // Files for generators such as Jinja hold lines that are no Dockerfile yet.
      if (knownInstruction(name) || /^(?:\{[{%#]|%%|<%|\$\{|@|<<<|===|>>>)/u.test(keyword.text)) continue;
      const above = goesOnFrom(dockerfile, dockerfile.instructions[index - 1], located);
      const meant = above === undefined ? nearestName(name, instructionNames) : undefined;
      yield {
        offset: located.offset,
        span: keyword,
        data: {
          written: keyword.text,
          ...(above === undefined ? {} : { above }),
          ...(meant === undefined ? {} : { meant }),
        },
      };
    }
  },
  fixes({ span, data: { meant, above } }, { escape }) {
    if (above !== undefined) {
      const title = { en: 'Join it with the line above', ko: '윗줄과 잇기' };
      return [{ title, edits: [{ span: { start: above, end: above }, newText: ` ${escape}` }], safe: false }];
    }
    if (meant === undefined) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 명령어로 쓰기` };
    return [{ title, edits: [{ span, newText: meant }], safe: false }];
  },
});

/** An instruction right above that ends in an operator, or that this line is indented under. */
function goesOnFrom(
  { text }: Dockerfile,
  before: LocatedInstruction | undefined,
  { offset, instruction }: LocatedInstruction,
): number | undefined {
  if (!before || before.instruction.heredocs.length > 0) return undefined;
  const end = before.offset + before.instruction.text.length;
  const next = nextLineStart(text, end) ?? text.length;
  if (next > offset || text.slice(next, offset).trim() !== '') return undefined;
  const isOpen =
    /(?:&&|\|\|?|;)[ \t]*$/u.test(before.instruction.text) || /^(?:&&|\|\|?)/u.test(instruction.keyword.text);
  return isOpen || (offset > next && before.instruction.name === 'RUN') ? end - offset : undefined;
}
