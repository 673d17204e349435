// The parts of a small shell script, such as that of `sh -c '…'`, as far as highlighting tells them apart.
import type { Token, TokenType } from './token';

type Reading = readonly [
  pattern: RegExp,
  type: TokenType | 'plain' | 'word',
  startsCommand: boolean | undefined,
];

/** The first that matches counts. The last word: whether a command begins behind it; undefined leaves that as it is. */
const readings: readonly Reading[] = [
  [/(?<![^\s;|&()])#[^\n]*/uy, 'comment', undefined],
  [/'[^']*'?/uy, 'string', false],
  [/"(?:\\.|[^"\\])*"?/suy, 'string', false],
  [/\$\(/uy, 'operator', true],
  [/\$(?:\{[^}]*\}?|\w+|[?!#@*$-])/uy, 'variable', false],
  [/&&|\|\||;;|[;|&()`]/uy, 'operator', true],
  [/\d*(?:<<<|<<-?|>>|[<>]&?)/uy, 'operator', undefined],
  [/\n/uy, 'plain', true],
  [/[ \t\r]+/uy, 'plain', undefined],
  [/(?:\\.|[^\s;|&()<>"'$`\\])+/suy, 'word', undefined],
];

/** Tokens with offsets in the text, ascending, apart from each other; never fails. */
export function shellTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let startsCommand = true;
  let assignsUpTo = -1;
  for (let at = 0; at < text.length;) {
    const { end, reading } = readAt(text, at);
    const [, kind = 'plain', next] = reading ?? [];
    const word = text.slice(at, end);
    const type: TokenType | 'plain' | undefined = kind === 'word' ? wordType(word, startsCommand) : kind;
    if (type !== undefined && type !== 'plain') tokens.push({ start: at, end, type });
    // A value directly behind `NAME=` is still part of the assignment, and the command is still to come.
    const joins = assignsUpTo === at && (kind === 'word' || kind === 'string' || kind === 'variable');
    const isAssigned = joins || (kind === 'word' && startsCommand && type === 'variable');
    if (isAssigned) assignsUpTo = end;
    else if (kind === 'word') startsCommand &&= type === 'keyword' && !naming.has(word);
    else startsCommand = next ?? startsCommand;
    at = end;
  }
  return tokens;
}

function readAt(text: string, at: number): { readonly end: number; readonly reading?: Reading } {
  for (const reading of readings) {
    const [pattern] = reading;
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at) return { end: pattern.lastIndex, reading };
  }
  return { end: at + 1 };
}

function wordType(word: string, startsCommand: boolean): TokenType | undefined {
  if (!startsCommand) return word.startsWith('-') ? 'parameter' : undefined;
  if (keywords.has(word)) return 'keyword';
  return /^\w+\+?=/u.test(word) ? 'variable' : 'function';
}

const keywords: ReadonlySet<string> = new Set(
  '! { } case do done elif else esac exec fi for function if in select then time until while'.split(' '),
);

/** Behind these stands a name or a word, not a command. */
const naming: ReadonlySet<string> = new Set(['case', 'for', 'function', 'select']);
