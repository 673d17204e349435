// `$docker-root/data`, in which the shell ends the variable's name at the hyphen.
import type { DynamicPart, Word } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import { assignment } from '../model/variable-assignment';
import type { ValueType } from '../spec/types';
import { defineNearbyRule, type Fix } from './rule';

interface Data {
  readonly name: string;
  /** With its hyphen. */
  readonly rest: string;
}

export const ambiguousVariableName = defineNearbyRule<Data>({
  id: 'ambiguous-variable-name',
  severity: 'info',
  title: { en: 'Hyphen in a variable name', ko: '변수 이름 속 하이픈' },
  why: {
    en: 'A hyphen cannot be part of a variable name: `$docker-root/db` is the value of `$docker` with `-root/db` behind it. If nothing sets `docker`, the path is `-root/db`, which docker does not take for a path. Braces, as in `${docker}-root`, say where the name ends; names of several words have `_` between them.',
    ko: '변수 이름에는 하이픈을 쓸 수 없습니다. 그래서 `$docker-root/db` 표현은 `$docker` 변수의 값에 `-root/db` 글자를 붙인 것이 됩니다. `docker` 변수에 값이 없으면 경로는 `-root/db`가 되고 Docker는 이것을 경로로 보지 않습니다. `${docker}-root`처럼 중괄호로 이름의 끝을 밝히고, 여러 단어로 된 이름은 `_` 문자로 이어야 합니다.',
  },
  examples: [
    {
      bad: 'docker run -d -v "<|>$docker-root<|>/db:/var/lib/mysql" mysql:8.4',
      good: 'docker run -d -v "${docker}-root/db:/var/lib/mysql" mysql:8.4',
    },
  ],
  message: ({ name, rest }) => ({
    en: `This is \`$${name}\` with \`${rest}\` behind it, and nothing in this file sets \`${name}\`.`,
    ko: `\`$${name}\` 변수 뒤에 \`${rest}\` 글자를 붙인 표현인데, 이 파일에는 \`${name}\` 변수에 값을 넣는 곳이 없습니다.`,
  }),
  *check({ site, flags }, nearby) {
    if (site.shell !== 'posix' || !site.text.includes('$')) return;
    for (const { flag, value } of flags) {
      const word = value && !value.fixed && pathTypes.has(flag.type) ? site.words[value.word] : undefined;
      for (const part of word?.dynamic ?? []) {
        const data = word && readName(word, part);
        if (!word || !data || nearby.inFile(assignment(data.name)) > 0) continue;
        const span = sourceSpan(word, part.start, part.end + data.rest.length);
        // A quote between the two says where the name ends.
        if (site.text.slice(span.start, span.end) === `$${data.name}${data.rest}`) yield { span, data };
      }
    }
  },
  fixes({ span, data: { name, rest } }) {
    const whole = `${name}${rest.replaceAll('-', '_')}`;
    return [write(span, `\${${name}}${rest}`), write(span, `\${${whole}}`)];
  },
});

const pathTypes: ReadonlySet<ValueType> = new Set(['volume', 'mount', 'host-path']);

/** `$name-rest/`, in small letters: names in capitals are those of the environment, to which people do add. */
function readName(word: Word, part: DynamicPart): Data | undefined {
  if (part.kind !== 'variable' || word.cooked.slice(part.start, part.end) !== `$${part.name ?? ''}`)
    return undefined;
  const name = /^[a-z][a-z\d]*$/u.exec(part.name ?? '')?.[0];
  const rest = /^(?:-[a-z][a-z\d]*)+(?=\/)/u.exec(word.cooked.slice(part.end))?.[0];
  return name !== undefined && rest !== undefined ? { name, rest } : undefined;
}

function write(span: { readonly start: number; readonly end: number }, newText: string): Fix {
  return {
    title: { en: `Write \`${newText}\``, ko: `\`${newText}\` 형태로 쓰기` },
    edits: [{ span, newText }],
    safe: false,
  };
}
