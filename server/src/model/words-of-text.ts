// Cuts text that may be of any shell roughly into words: good enough to look for secrets, never to judge by.

export interface TextWord {
  /** Without quotes and without backslashes before other characters. */
  readonly cooked: string;
  /** The offset in the text of each UTF-16 unit of `cooked`. */
  readonly at: readonly number[];
  /** Where the word ends in the text. */
  readonly end: number;
  /** A new command begins here. */
  readonly begins: boolean;
}

/** Blanks, operators, a quoted stretch, an escaped character, or plain characters. No part can be read in two ways. */
const pieces =
  /(?<blank>(?:[^\S\n]|\\\r?\n)+)|(?<operator>[;|&()`\n]+)|'(?<single>[^']*)'?|"(?<double>[^"\\]*(?:\\[^][^"\\]*)*)\\?"?|\\(?<escaped>[^]?)|[^\s;|&()`'"\\]+/gu;

export function* wordsOfText(text: string): Generator<TextWord> {
  let begins = true;
  let word: { cooked: string; at: number[]; end: number } | undefined;
  for (const { 0: all, index, groups = {} } of text.matchAll(pieces)) {
    const { blank, operator, single, double, escaped } = groups;
    if (blank !== undefined || operator !== undefined) {
      if (word) yield { ...word, begins };
      begins = operator !== undefined || (begins && !word);
      word = undefined;
      continue;
    }
    word ??= { cooked: '', at: [], end: index };
    const shown = single ?? double ?? escaped ?? all;
    // What stands before it is a quote or a backslash.
    const from = index + (shown === all ? 0 : 1);
    word.cooked += shown;
    for (let unit = 0; unit < shown.length; unit += 1) word.at.push(from + unit);
    word.end = index + all.length;
  }
  if (word) yield { ...word, begins };
}
