// Commands with too few or too many operands.
import { commandName } from '../model/command-name';
import type { Problem } from '../model/invocation';
import { isSynopsisWord } from '../model/placeholder';
import { partSpan } from '../model/word-places';
import type { CommandSpec } from '../spec/types';
import { defineRule } from './rule';

interface Data {
  readonly command: string;
  readonly spec: CommandSpec;
  readonly min: number;
  readonly max: number | null;
  readonly found: number;
}

export const wrongArgumentCount = defineRule<Data>({
  id: 'wrong-argument-count',
  severity: 'error',
  title: { en: 'Too few or too many arguments', ko: '모자라거나 남는 인자' },
  why: {
    en: 'Docker counts the words that are neither options nor their values and refuses the command when there are too few or too many. The usual causes are the forgotten build context `.`, a lost line continuation `\\`, and a value with blanks that is not quoted.',
    ko: 'Docker는 옵션과 그 값을 뺀 나머지 단어를 세어, 모자라거나 남으면 명령을 거부합니다. 빌드 컨텍스트 `.` 경로를 빠뜨렸거나, 줄 끝의 `\\` 문자가 없거나, 공백이 든 값을 따옴표로 묶지 않은 경우가 대부분입니다.',
  },
  examples: [
    { bad: '<|>docker build<|> -t myimage:1.0', good: 'docker build -t myimage:1.0 .' },
    { bad: 'docker pull nginx:1.29 <|>redis:8<|>', good: 'docker pull nginx:1.29' },
  ],
  message: (data) => (data.found < data.min ? tellMissing(data) : tellExcess(data)),
  *check(invocation) {
    const { site } = invocation;
    if (site.words.some((word) => word.quoting === 'none' && isSynopsisWord(word.cooked))) return;
    for (const problem of invocation.problems) {
      if (problem.kind !== 'wrong-argument-count') continue;
      const { min, max, found } = problem;
      const data = { command: commandName(invocation), spec: invocation.command.spec, min, max, found };
      yield { span: markedSpan(invocation.site, problem), data };
    }
  },
  fixes({ data }, { site }) {
    if (data.found > 0 || data.spec.operands[0]?.kind !== 'build-context') return [];
    const end = site.words.at(-1)?.span.end ?? 0;
    const title = { en: 'Add the build context `.`', ko: '빌드 컨텍스트 `.` 추가' };
    return [{ title, edits: [{ span: { start: end, end }, newText: ' .' }], safe: true }];
  },
});

/** The command's name where words are missing; all words too many where there are any. */
function markedSpan(
  site: Parameters<typeof partSpan>[0],
  problem: Extract<Problem, { kind: 'wrong-argument-count' }>,
): { start: number; end: number } {
  const at = partSpan(site, problem.at);
  if (problem.found < problem.min) return { start: 0, end: at.end };
  return { start: at.start, end: Math.max(at.end, site.words.at(-1)?.span.end ?? at.end) };
}

function tellMissing({ command, spec, found }: Data): { en: string; ko: string } {
  const missing = spec.operands[found];
  if (missing?.kind === 'build-context')
    return {
      en: `\`${command}\` needs the build context, usually \`.\` (this directory), at the end.`,
      ko: `\`${command}\` 명령의 끝에 빌드 컨텍스트가 필요합니다. 보통 현재 디렉터리를 뜻하는 \`.\` 경로를 적습니다.`,
    };
  const name = missing?.name ?? 'argument';
  return {
    en: `\`${command}\` needs ${missing?.repeated ? 'at least one ' : ''}\`${name}\`, which is missing.`,
    ko: `\`${command}\` 명령에 필요한 \`${name}\` 인자가 빠졌습니다.`,
  };
}

function tellExcess({ command, max, found }: Data): { en: string; ko: string } {
  const limit = max ?? 0;
  const plural = limit === 1 ? 'argument' : 'arguments';
  const allowed = limit === 0 ? 'no arguments' : `at most ${String(limit)} ${plural}`;
  return {
    en: `\`${command}\` takes ${allowed}, but ${String(found)} are given.`,
    ko: `\`${command}\` 명령은 인자를 ${limit === 0 ? '받지 않는데' : `최대 ${String(limit)}개 받는데`} ${String(found)}개가 있습니다.`,
  };
}
