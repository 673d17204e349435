// Skipping what stands between words: blanks and line continuations.
import { BACKSLASH, isBlank, newlineLength } from './characters';

/** The offset of the first character at or after `at` that is no blank and no continuation. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (isBlank(code) && newlineLength(text, next) === 0) next += 1;
    else if (code === BACKSLASH) {
      const newline = newlineLength(text, next + 1);
      if (newline === 0) return next;
      next += 1 + newline;
    } else return next;
  }
}
