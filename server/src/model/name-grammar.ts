// Which names docker takes, by what they name.
import type { Text } from '../base/text';
import type { MentionKind, NamedKind } from './name-use';
import { parseImageRef } from './values/image-ref';

/** Whether a text in a name's place can be one at all: no path, no option, nothing that only the script knows. */
export function isNameLike(kind: MentionKind, text: string): boolean {
  switch (kind) {
    case 'image':
      return !/^sha256:/u.test(text) && text !== '' && parseImageRef(text).problem === undefined;
    case 'network':
      return loose.test(text) && !builtinNetworks.has(text);
    case 'context':
      return loose.test(text) && text !== 'default';
    case 'object':
      return /^[a-z\d][\w./:@-]*$/iu.test(text);
    case 'container':
    case 'project':
    case 'volume':
      return loose.test(text);
  }
}

const loose = /^[a-z\d][\w.-]*$/iu;

/** What each engine has by itself; nobody can give another network one of these names. */
const builtinNetworks: ReadonlySet<string> = new Set(['bridge', 'default', 'host', 'none']);

/** What docker takes as a new name. The engine takes more for networks; these need no quotes in any shell. */
const grammars: Readonly<
  Record<Exclude<NamedKind, 'image'> | 'tag', { readonly form: RegExp; readonly text: Text }>
> = {
  container: {
    form: /^[a-zA-Z\d][\w.-]+$/u,
    text: {
      en: 'at least two letters, digits, `_`, `.` or `-`, the first a letter or digit',
      ko: '영문자나 숫자로 시작하고 영문자, 숫자, `_`, `.`, `-` 문자로 이루어진 두 글자 이상의 이름',
    },
  },
  volume: {
    form: /^[a-zA-Z\d][\w.-]+$/u,
    text: {
      en: 'at least two letters, digits, `_`, `.` or `-`, the first a letter or digit',
      ko: '영문자나 숫자로 시작하고 영문자, 숫자, `_`, `.`, `-` 문자로 이루어진 두 글자 이상의 이름',
    },
  },
  network: {
    form: /^(?!(?:bridge|default|host|none)$)[a-zA-Z\d][\w.-]*$/u,
    text: {
      en: 'letters, digits, `_`, `.` or `-`, the first a letter or digit, and not `bridge`, `host`, `none` or `default`',
      ko: '영문자나 숫자로 시작하고 영문자, 숫자, `_`, `.`, `-` 문자로 이루어진 이름(`bridge`, `host`, `none`, `default` 제외)',
    },
  },
  project: {
    form: /^[a-z\d][a-z\d_-]*$/u,
    text: {
      en: 'lowercase letters, digits, `_` or `-`, the first a letter or digit',
      ko: '영문 소문자나 숫자로 시작하고 영문 소문자, 숫자, `_`, `-` 문자로 이루어진 이름',
    },
  },
  context: {
    form: /^(?!default$)[a-zA-Z\d][\w.+-]+$/u,
    text: {
      en: 'at least two letters, digits, `_`, `.`, `+` or `-`, the first a letter or digit, and not `default`',
      ko: '영문자나 숫자로 시작하고 영문자, 숫자, `_`, `.`, `+`, `-` 문자로 이루어진 두 글자 이상의 이름(`default` 제외)',
    },
  },
  tag: {
    form: /^\w[\w.-]{0,127}$/u,
    text: {
      en: 'up to 128 letters, digits, `_`, `.` or `-`, the first not `.` or `-`',
      ko: '`.`이나 `-` 문자로 시작하지 않고 영문자, 숫자, `_`, `.`, `-` 문자로 이루어진 128자 이하의 태그',
    },
  },
};

const imageForm: Text = {
  en: 'lowercase letters and digits with `.`, `_`, `-` or `/` between them, perhaps a registry before them, and no tag',
  ko: '영문 소문자와 숫자, 그 사이의 `.`, `_`, `-`, `/` 문자로 이루어진 이름(레지스트리는 앞에 쓸 수 있고 태그는 제외)',
};

/** What the name would have to be; undefined for one that docker takes. */
export function nameProblem(kind: NamedKind | 'tag', name: string): Text | undefined {
  if (kind !== 'image') return grammars[kind].form.test(name) ? undefined : grammars[kind].text;
  const { problem, tag, digest } = parseImageRef(name);
  return problem || tag || digest || !/^[\w./:-]+$/u.test(name) ? imageForm : undefined;
}
