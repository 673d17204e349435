// Paths with an unquoted variable or command substitution, which the shell tears apart at blanks.
import type { DynamicPart, Word } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import type { Invocation, WordPart } from '../model/invocation';
import { partSpan } from '../model/word-places';
import type { OperandKind, ValueType } from '../spec/types';
import { defineRule, type Edit } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  /** The first of the expansions, as written. */
  readonly expansion: string;
  /** Each of them names the current directory. */
  readonly isDirectory: boolean;
  readonly value: WordPart;
}

export const unquotedExpansion = defineRule<Data>({
  id: 'unquoted-expansion',
  severity: 'info',
  // SC2046 and SC2086.
  alsoFoundBy: ['shellcheck'],
  title: { en: 'Unquoted expansion in a path', ko: '따옴표로 묶지 않은 경로 속 확장' },
  why: {
    en: 'bash and sh split the result of `$(pwd)` or `$DIR` at blanks and expand `*` in it, unless it stands in double quotes. In a directory such as `My Project` the command `docker run -v $(pwd):/app` mounts something else or takes half of the path for the image. An empty variable that is not quoted makes the word vanish.',
    ko: 'bash와 sh는 큰따옴표로 묶지 않은 `$(pwd)`, `$DIR` 결과를 공백에서 나누고 그 안의 `*` 문자도 확장합니다. 그래서 `My Project` 같은 디렉터리에서 `docker run -v $(pwd):/app` 명령을 실행하면 엉뚱한 것을 마운트하거나 경로의 뒷부분을 이미지 이름으로 읽습니다. 변수가 비어 있으면 단어 자체가 사라집니다.',
  },
  examples: [
    {
      bad: 'docker run --rm -v <|>$(pwd)<|>:/app -w /app node:22 npm test',
      good: 'docker run --rm -v "$(pwd):/app" -w /app node:22 npm test',
    },
    {
      bad: 'docker run --rm --env-file=<|>$CONFIG<|>/app.env alpine:3.22 env',
      good: 'docker run --rm --env-file="$CONFIG/app.env" alpine:3.22 env',
    },
  ],
  message: ({ expansion }) => ({
    en: `\`${expansion}\` is not in double quotes: a blank in it tears the path apart.`,
    ko: `\`${expansion}\` 부분이 큰따옴표 안에 있지 않아서, 그 값에 공백이 있으면 경로가 나뉩니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    if (site.shell !== 'posix' || !/[$`]/u.test(site.text) || !isReadOnce(site)) return;
    for (const value of pathsOf(invocation)) {
      const word = site.words[value.word];
      const parts = word ? splittingParts(word, value) : [];
      const first = parts[0];
      if (!word || !first || parts.some((part) => isListOnPurpose(word, part, value))) continue;
      const last = parts.at(-1) ?? first;
      const isDirectory = parts.every((part) => isCurrentDirectory(word, part));
      const span = { start: spanOf(word, first).start, end: spanOf(word, last).end };
      const expansion = word.cooked.slice(first.start, first.end);
      // Of a variable its author may know that it has no blanks.
      const isMild = parts.every((part) => part.kind === 'variable') && !isDirectory;
      const data = { expansion, isDirectory, value };
      yield isMild ? { span, data, severity: 'hint' } : { span, data };
    }
  },
  fixes({ data: { value, isDirectory } }, { site }) {
    const word = site.words[value.word];
    if (!word) return [];
    const title = { en: 'Put it in double quotes', ko: '큰따옴표로 묶기' };
    const whole = partSpan(site, value);
    const edits = canBeQuoted(site.text, word, value)
      ? quoteSpan(whole.start, whole.end)
      : splittingParts(word, value).flatMap((part) => {
          const { start, end } = spanOf(word, part);
          return quoteSpan(start, end);
        });
    return [{ title, edits, safe: isDirectory }];
  },
});

const pathTypes: ReadonlySet<ValueType> = new Set(['volume', 'mount', 'host-path', 'container-path']);
const pathKinds: ReadonlySet<OperandKind> = new Set([
  'build-context',
  'host-path',
  'container-path-or-host-path',
]);

function pathsOf({ flags, operands, certainUntil }: Invocation): WordPart[] {
  const values = flags.flatMap(({ flag, value }) => (value && pathTypes.has(flag.type) ? [value] : []));
  // Behind a variable that may be several words no operand is surely what it seems.
  const paths = operands.filter(({ spec, word }) => spec && pathKinds.has(spec.kind) && word <= certainUntil);
  return [...values, ...paths];
}

function splittingParts(word: Word, { start, end }: WordPart): DynamicPart[] {
  return word.dynamic.filter(
    (part) =>
      part.splits &&
      (part.kind === 'variable' || part.kind === 'command') &&
      part.start >= start &&
      part.end <= end,
  );
}

/** `$VOLUMES`, `${ARGS[@]}`: meant to be several words. */
function isListOnPurpose(word: Word, part: DynamicPart, value: WordPart): boolean {
  const text = word.cooked.slice(part.start, part.end);
  if (/[@*]/u.test(text) && part.kind === 'variable') return true;
  const isWhole = part.start === value.start && part.end === value.end;
  return isWhole && /opt|arg|flag|param|extra|volumes|mounts|files|paths/iu.test(part.name ?? '');
}

function isCurrentDirectory(word: Word, { start, end }: DynamicPart): boolean {
  return /^(?:\$PWD|\$\{PWD\}|\$\(\s*pwd(?:\s+-[LP])?\s*\)|`\s*pwd(?:\s+-[LP])?\s*`)$/u.test(
    word.cooked.slice(start, end),
  );
}

function spanOf(word: Word, { start, end }: DynamicPart): { readonly start: number; readonly end: number } {
  return sourceSpan(word, start, end);
}

/** Around the whole value, unless it has quotes of its own or something that double quotes would turn off. */
function canBeQuoted(text: string, word: Word, value: WordPart): boolean {
  if (word.quoting !== 'none' || word.cooked.charAt(value.start) === '~') return false;
  if (word.dynamic.some(({ kind }) => kind === 'glob' || kind === 'brace' || kind === 'process'))
    return false;
  let at = value.start;
  for (const { start, end } of [...word.dynamic, { start: value.end, end: value.end }]) {
    if (end <= at) continue;
    const from = sourceSpan(word, at, start);
    if (text.slice(from.start, from.end).includes('\\')) return false;
    // Within backticks quotes and backslashes are read twice.
    if (word.cooked.charAt(start) === '`' && /["\\]/u.test(word.cooked.slice(start, end))) return false;
    at = end;
  }
  return true;
}

function quoteSpan(start: number, end: number): Edit[] {
  return [start, end].map((at) => ({ span: { start: at, end: at }, newText: '"' }));
}
