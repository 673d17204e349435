// Reading past the options of a wrapper such as `sudo -u web --`.
import type { Word } from './types';
import type { OptionSyntax } from './wrapper-programs';

/** The index of the first word in `[from, to)` that is neither an option nor the value of one; `to` if there is none. */
export function firstOperand(words: readonly Word[], from: number, to: number, syntax: OptionSyntax): number {
  let index = from;
  while (index < to) {
    const text = words[index]?.cooked ?? '';
    if (text === '--') return index + 1;
    if (!text.startsWith('-') || text === '-') return index;
    index += takesNextWord(text, syntax) ? 2 : 1;
  }
  return Math.min(index, to);
}

function takesNextWord(option: string, { values = '', longValues = [] }: OptionSyntax): boolean {
  if (option.startsWith('--')) return longValues.includes(option.slice(2));
  for (let at = 1; at < option.length; at += 1)
    if (values.includes(option.charAt(at))) return at === option.length - 1;
  return false;
}

/** Whether one of the options (`-I`, `--replace`) is among the words `[from, to)`. */
export function hasOption(
  words: readonly Word[],
  from: number,
  to: number,
  options: readonly string[],
): boolean {
  for (let index = from; index < to; index += 1) {
    const text = words[index]?.cooked ?? '';
    for (const option of options) {
      if (text === option || text.startsWith(`${option}=`)) return true;
      const isShort = option.length === 2 && !text.startsWith('--') && text.startsWith('-');
      if (isShort && text.includes(option.charAt(1))) return true;
    }
  }
  return false;
}
