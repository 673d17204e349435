// `--entrypoint` with arguments in it: docker takes the whole value for the name of one program.
import { lastUse } from '../model/flag-state';
import type { FlagUse, Invocation, Operand } from '../model/invocation';
import { maskUnknown } from '../model/known-text';
import { makesContainer } from '../model/makes-container';
import { mentionsPlaceholder } from '../model/placeholder';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';
import { isReadOnce } from '../model/transparent-wrappers';

interface Data {
  readonly value: string;
  readonly use: FlagUse;
}

export const entrypointWithArguments = defineRule<Data>({
  id: 'entrypoint-with-arguments',
  severity: 'warning',
  title: { en: 'Arguments in `--entrypoint`', ko: '`--entrypoint` 값에 든 인자' },
  why: {
    en: '`--entrypoint` takes the name of one program and does not split it: `--entrypoint "python app.py"` looks for a file with a blank in its name and fails with `executable file not found`. Arguments of the program go after the image. A list in brackets is a form for Dockerfiles only.',
    ko: '`--entrypoint` 옵션은 프로그램 이름 하나만 받고 값을 나누지 않습니다. `--entrypoint "python app.py"`처럼 쓰면 이름에 공백이 든 파일을 찾다가 `executable file not found` 오류로 끝납니다. 프로그램의 인자는 이미지 뒤에 적어야 하고, 대괄호 목록은 Dockerfile에서만 쓰는 형식입니다.',
  },
  examples: [
    {
      bad: 'docker run --rm --entrypoint <|>"python app.py"<|> my-app:1.0',
      good: 'docker run --rm --entrypoint python my-app:1.0 app.py',
    },
    {
      bad: `docker run --rm --entrypoint <|>'["sh", "-c", "ls /data"]'<|> my-app:1.0`,
      good: `docker run --rm --entrypoint sh my-app:1.0 -c 'ls /data'`,
    },
  ],
  message: ({ value }) => ({
    en: `Docker looks for one program named \`${value}\`: arguments go after the image.`,
    ko: `이름이 \`${value}\`인 프로그램 하나를 찾게 됩니다. 인자는 이미지 뒤에 적어야 합니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    if (!makesContainer(invocation)) return;
    const use = lastUse(invocation, 'entrypoint');
    const value = use?.value;
    if (!use || !value) return;
    const masked = maskUnknown(site, value);
    const isList = /^\s*\[\s*["']/u.test(masked);
    if (!isList && (!/\S\s+\S/u.test(masked) || mentionsPlaceholder(value.text))) return;
    yield { span: partSpan(site, value), data: { value: value.text, use } };
  },
  fixes({ data: { use } }, invocation) {
    const { site } = invocation;
    const edits = moveArguments(invocation, use);
    if (!edits || site.shell !== 'posix' || !isReadOnce(site)) return [];
    const title = { en: 'Move the arguments after the image', ko: '인자를 이미지 뒤로 옮기기' };
    return [{ title, edits, safe: true }];
  },
});

function moveArguments({ site, operands, certainUntil }: Invocation, { value }: FlagUse) {
  const image: Operand | undefined = operands[0];
  const word = value && site.words[value.word];
  const imageSpan = image && site.words[image.word]?.span;
  if (!value?.fixed || !word || !imageSpan || certainUntil < image.word) return undefined;
  const [program, ...rest] = splitWords(value.text) ?? [];
  if (program === undefined || rest.length === 0) return undefined;
  const quoted = [program, ...rest].map(quoteWord);
  return [
    { span: word.span, newText: word.cooked.slice(0, value.start) + (quoted[0] ?? '') },
    { span: { start: imageSpan.end, end: imageSpan.end }, newText: ` ${quoted.slice(1).join(' ')}` },
  ];
}

/** The program and its arguments; undefined where quotes or the like within make that a guess. */
function splitWords(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return readList(trimmed);
  return /["'\\$`;&|<>(){}*?#]/u.test(trimmed) ? undefined : trimmed.split(/\s+/u);
}

function readList(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

function quoteWord(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
