// `--entrypoint` of services: words as a shell splits them, with quotes, escapes and comments.
import { partOf, pieceOf, spanOf } from './piece';
import { parsed, parseProblem, type ParsedValue } from './value';

/** Where reading stands: between words, in a plain word, in quotes, in a comment up to the end of the line. */
type State = 'between' | 'word' | '"' | "'" | '#';

export function parseShellWords(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = [partOf('text', value)];
  const { state, escaping } = readToEnd(text);
  if (escaping)
    return parsed(
      parts,
      parseProblem('bad-form', spanOf(value), {
        en: 'nothing follows the backslash at the end',
        ko: '끝에 있는 역슬래시 뒤에 아무것도 없습니다',
      }),
    );
  if (state !== '"' && state !== "'") return { parts };
  return parsed(
    parts,
    parseProblem('bad-form', spanOf(value), {
      en: `the quote \`${state}\` is never closed`,
      ko: `\`${state}\` 따옴표가 닫히지 않았습니다`,
    }),
  );
}

function readToEnd(text: string): { readonly state: State; readonly escaping: boolean } {
  let state: State = 'between';
  let escaping = false;
  for (const sign of text) {
    if (escaping) escaping = false;
    else if (sign === '\\' && state !== "'" && state !== '#') {
      escaping = true;
      if (state === 'between') state = 'word';
    } else state = nextState(state, sign);
  }
  return { state, escaping };
}

function nextState(state: State, sign: string): State {
  switch (state) {
    case '"':
    case "'":
      return sign === state ? 'word' : state;
    case '#':
      return sign === '\n' ? 'between' : '#';
    case 'between':
    case 'word':
      if (/[ \t\r\n]/u.test(sign)) return 'between';
      if (sign === '"' || sign === "'") return sign;
      return sign === '#' && state === 'between' ? '#' : 'word';
  }
}
