// Tokens that lie within each other as a list of such that do not, each within one line.
import type { Span } from '../../base/span';
import type { Token, TokenType } from './token';

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly defines: boolean;
}

/** Ascending and apart; `text` is what the spans of the tokens count from. */
export function flatTokens(text: string, tokens: readonly Token[]): SemanticToken[] {
  return flatten(tokens).flatMap((token) => byLines(text, token));
}

/** Where tokens lie within each other the innermost counts; of two for the same stretch, the later in the list. */
function flatten(tokens: readonly Token[]): Token[] {
  const sorted = tokens
    .filter(({ start, end }) => start < end)
    .map((token, index) => ({ token, index }))
    .sort((a, b) => a.token.start - b.token.start || b.token.end - a.token.end || a.index - b.index);
  const flat: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const emitUpTo = (end: number): void => {
    const inner = open.at(-1);
    if (inner && at < end) flat.push({ ...inner, start: at, end });
    at = Math.max(at, end);
  };
  const closeBefore = (start: number): void => {
    for (let inner = open.at(-1); inner && inner.end <= start; inner = open.at(-1)) {
      emitUpTo(inner.end);
      open.pop();
    }
  };
  for (const { token } of sorted) {
    closeBefore(token.start);
    emitUpTo(token.start);
    at = Math.max(at, token.start);
    open.push(token);
  }
  closeBefore(Infinity);
  return flat;
}

function byLines(text: string, { start, end, type, defines }: Token): SemanticToken[] {
  if (type === 'plain') return [];
  const pieces: SemanticToken[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const from = start + line.index;
    pieces.push({ start: from, end: from + line[0].length, type, defines: defines === true });
  }
  return pieces;
}
