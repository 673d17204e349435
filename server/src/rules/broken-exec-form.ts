// `CMD ['node', 'app.js']` and its like: meant as JSON, but none, so that a shell gets the brackets.
import type { Instruction } from '../dockerfile/instruction';
import { partOf } from '../dockerfile/words';
import { defineInstructionRule } from './dockerfile-rule';

const takers: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'RUN', 'VOLUME', 'COPY', 'ADD']);

export const brokenExecForm = defineInstructionRule<null>({
  id: 'broken-exec-form',
  severity: 'warning',
  title: { en: 'JSON form that is no JSON', ko: 'JSON이 아닌 JSON 형식' },
  why: {
    en: 'The JSON form takes strings in double quotes with commas between and nothing else. Anything that is not JSON is handed to the shell as it stands, which then looks for a program whose name begins with `[`.',
    ko: 'JSON 형식은 큰따옴표로 묶은 문자열을 쉼표로 나누어 적어야 합니다. 올바른 JSON이 아니면 적힌 그대로 셸에 전달되어, 이름이 `[` 문자로 시작하는 프로그램을 찾게 됩니다.',
  },
  examples: [
    {
      bad: "FROM node:24\nCMD <|>['node', 'server.js']<|>",
      good: 'FROM node:24\nCMD ["node", "server.js"]',
    },
  ],
  message: () => ({
    en: 'This is no JSON, so the shell gets the brackets and quotes. Strings stand in double quotes, with commas between.',
    ko: '올바른 JSON이 아니므로 대괄호와 따옴표가 그대로 셸에 전달됩니다. 문자열은 큰따옴표로 묶고 쉼표로 나눕니다.',
  }),
  *check(instruction) {
    const { json, name } = instruction;
    if (json || !takers.has(name)) return;
    const bounds = bracketed(instruction);
    if (bounds) yield { span: partOf(instruction.joined, bounds.start, bounds.end), data: null };
  },
  fixes({ span }, instruction) {
    const bounds = bracketed(instruction);
    const inner = bounds && instruction.joined.text.slice(bounds.start + 1, bounds.end - 1);
    const newText = inner === undefined ? undefined : mended(inner);
    if (newText === undefined || instruction.comments.length > 0) return [];
    return [
      { title: { en: 'Write it as JSON', ko: 'JSON으로 쓰기' }, edits: [{ span, newText }], safe: false },
    ];
  },
});

/** Arguments that begin with a bracket and end with one, and are no test of a shell: `[ -f x ]`. */
function bracketed({ joined, argumentsAt }: Instruction): { start: number; end: number } | undefined {
  const start = argumentsAt;
  const end = joined.text.trimEnd().length;
  const text = joined.text.slice(start, end);
  const isList = text.endsWith(']') && /^\[\s*(?:["'“”‘’]|[^\s"'$-][^\s,]*\s*,)/u.test(text);
  return isList ? { start, end } : undefined;
}

/** The elements as JSON; undefined where it is not clear what they are. */
function mended(inner: string): string | undefined {
  const elements = inner.split(',').map((element) => element.trim());
  if (elements.at(-1) === '') elements.pop();
  const contents = elements.map((element) => /^(["'“”‘’]?)([^"'“”‘’\\]*)["'“”‘’]?$/u.exec(element)?.[2]);
  if (contents.some((content) => content === undefined || content === '')) return undefined;
  return `[${contents.map((content) => JSON.stringify(content)).join(', ')}]`;
}
