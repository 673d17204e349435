// `--format`: a Go template, or a word such as `json` and `table`; `table TEMPLATE` too.
import { formatFunctions } from '../../spec/format-functions';
import { lateProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

/** What docker and Go's text/template know by name beside what the spec explains. */
const furtherNames =
  'slice print html js urlquery call and or not ne lt le gt ge template block define break continue true false nil';
const names: ReadonlySet<string> = new Set([
  ...formatFunctions.map(({ value }) => value),
  ...furtherNames.split(' '),
]);

/** Fields are parts of kind `key`; the client tells of broken templates when it has counted operands. */
export function parseFormat(text: string): ParsedValue {
  const parts: ValuePart[] = [];
  let problem: ValueProblem | undefined;
  let at = text.indexOf('{{');
  while (at >= 0) {
    const end = text.indexOf('}}', at);
    const inner = { start: at + 2, end: end < 0 ? text.length : end };
    problem ??= end < 0 ? unclosed(at, text.length) : unknownFunction(text, inner);
    parts.push(...fields(text, inner));
    at = end < 0 ? -1 : text.indexOf('{{', end + 2);
  }
  return problem ? { parts, problem } : { parts };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Quoted strings hold no names, whatever stands in them; comments neither. */
function withoutStrings(text: string, { start, end }: Stretch): string {
  const inner = text.slice(start, end);
  if (/^-?\s*\/\*/u.test(inner)) return ' '.repeat(inner.length);
  return inner.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'/gu, (string) =>
    ' '.repeat(string.length),
  );
}

function fields(text: string, stretch: Stretch): ValuePart[] {
  return Array.from(withoutStrings(text, stretch).matchAll(/(?<![\w)$])(?:\.[A-Za-z_]\w*)+/gu), (match) => {
    const start = stretch.start + match.index;
    return { kind: 'key', text: match[0], start, end: start + match[0].length };
  });
}

/** A name without a dot or dollar sign before it is a function's. */
function unknownFunction(text: string, stretch: Stretch): ValueProblem | undefined {
  for (const match of withoutStrings(text, stretch).matchAll(/(?<![\w.$])[A-Za-z_]\w*/gu)) {
    const [name] = match;
    if (names.has(name)) continue;
    const start = stretch.start + match.index;
    return lateProblem(
      'unknown-name',
      { start, end: start + name.length },
      {
        en: `${quote(name)} is no function of docker's templates; a field begins with a dot, as in ${quote(`.${name}`)}`,
        ko: `${quote(name)} 함수는 Docker 템플릿에 없습니다. 필드라면 ${quote(`.${name}`)} 값처럼 점으로 시작해야 합니다`,
      },
    );
  }
  return undefined;
}

function unclosed(start: number, end: number): ValueProblem {
  return lateProblem(
    'bad-form',
    { start, end },
    {
      en: 'the template action `{{` is not closed by `}}`',
      ko: '템플릿의 `{{` 표시가 `}}` 표시로 닫히지 않았습니다',
    },
  );
}
