// The call of a shell, such as `bash -euo pipefail -c '…'`: where its script comes from.
import type { Word } from './types';

export type ShellScript =
  /** The script is the word with this index. */
  | { readonly kind: 'word'; readonly index: number }
  /** The script comes from standard input. */
  | { readonly kind: 'stdin' }
  /** The script is a file, or nobody knows. */
  | { readonly kind: 'elsewhere' };

/** Reads the arguments `[from, to)` of a shell. */
export function shellScript(words: readonly Word[], from: number, to: number): ShellScript {
  let fromArgument = false;
  let fromInput = false;
  let index = from;
  for (; index < to; index += 1) {
    const text = words[index]?.cooked ?? '';
    if (text === '--' || text === '-') {
      index += 1;
      break;
    }
    if (text.startsWith('--')) {
      if (text === '--rcfile' || text === '--init-file') index += 1;
      continue;
    }
    if (!/^[-+][A-Za-z]+$/u.test(text)) break;
    if (text.startsWith('-') && text.includes('c')) fromArgument = true;
    if (text.startsWith('-') && text.includes('s')) fromInput = true;
    // `-o pipefail`, also within `-euo pipefail`.
    index += text.slice(1).replace(/[^oO]/gu, '').length;
  }
  if (fromArgument) return index < to ? { kind: 'word', index } : { kind: 'elsewhere' };
  if (fromInput || index >= to || words[index]?.cooked === '/dev/stdin') return { kind: 'stdin' };
  return { kind: 'elsewhere' };
}
