// Globs and brace expansions in the unquoted text of a word.
import type { DynamicPart } from '../../types';

/** The patterns in `bare`, a word's text in which everything quoted or dynamic is blotted out by NUL; ascending. */
export function findPatterns(bare: string): DynamicPart[] {
  if (!mayHavePatterns(bare)) return [];
  const braces = findBraces(bare);
  const globs = Array.from(bare.matchAll(/\*+|\?+|\[[!^]?\]?[^\]]*\]/gu), (found): DynamicPart => {
    return { kind: 'glob', start: found.index, end: found.index + found[0].length, splits: true };
  }).filter((glob) => !braces.some((brace) => brace.start <= glob.start && glob.end <= brace.end));
  return [...braces, ...globs].sort((one, other) => one.start - other.start);
}

/** A quick look for the characters that begin a pattern. */
export function mayHavePatterns(bare: string): boolean {
  return /[*?[{]/u.test(bare);
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
