// Globs and brace expansions in the unquoted text of a word.
import type { DynamicPart } from '../../types';

/** A quick look for the characters that begin a pattern. */
export function mayHavePatterns(bare: string): boolean {
  return /[*?[{]/u.test(bare);
}

/** The patterns in `bare`, a word's text in which everything quoted or dynamic is blotted out by NUL; ascending. */
export function findPatterns(bare: string): readonly DynamicPart[] {
  if (!mayHavePatterns(bare)) return [];
  const braces = findBraces(bare);
  return mergeParts(braces, partsOutside(findGlobs(bare), braces));
}

/** `*`, `**`, `?`, `[a-z]`. */
function findGlobs(bare: string): DynamicPart[] {
  const found: DynamicPart[] = [];
  const lastBracket = bare.lastIndexOf(']');
  let at = 0;
  while (at < bare.length) {
    const end = globEnd(bare, at, lastBracket);
    if (end > at) found.push({ kind: 'glob', start: at, end, splits: true });
    at = Math.max(end, at + 1);
  }
  return found;
}

function globEnd(bare: string, at: number, lastBracket: number): number {
  const character = bare.charAt(at);
  if (character === '[') {
    // The first character of a class may be the bracket itself: `[]a]`.
    const first = at + (/[!^]/u.test(bare.charAt(at + 1)) ? 3 : 2);
    return first > lastBracket ? at : bare.indexOf(']', first) + 1;
  }
  let end = at;
  if (character === '*' || character === '?') while (bare.charAt(end) === character) end += 1;
  return end;
}

/** The outermost `{a,b}` and `{1..3}`. */
function findBraces(bare: string): DynamicPart[] {
  const found: DynamicPart[] = [];
  const open: { readonly start: number; expands: boolean }[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const character = bare.charAt(at);
    const innermost = open.at(-1);
    if (character === '{') open.push({ start: at, expands: false });
    else if (innermost && (character === ',' || bare.startsWith('..', at))) innermost.expands = true;
    else if (innermost && character === '}') {
      open.pop();
      if (!innermost.expands) continue;
      while (found.length > 0 && (found.at(-1)?.start ?? 0) > innermost.start) found.pop();
      found.push({ kind: 'brace', start: innermost.start, end: at + 1, splits: true });
    }
  }
  return found;
}

/** Those of the ascending parts that stand in none of the ascending `braces`. */
export function partsOutside(
  parts: readonly DynamicPart[],
  braces: readonly DynamicPart[],
): readonly DynamicPart[] {
  let index = 0;
  return parts.filter(({ start }) => {
    while ((braces[index]?.end ?? Infinity) <= start) index += 1;
    return (braces[index]?.start ?? Infinity) > start;
  });
}

/** Both ascending lists as one. */
export function mergeParts(
  parts: readonly DynamicPart[],
  others: readonly DynamicPart[],
): readonly DynamicPart[] {
  if (parts.length === 0 || others.length === 0) return parts.length === 0 ? others : parts;
  return [...parts, ...others].sort((one, other) => one.start - other.start);
}
