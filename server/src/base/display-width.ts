// How many columns of a terminal or an editor a text takes.

/** Characters that take two columns: Hangul, Han, Kana, full-width forms, emoji. */
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})/u;
/** Characters that take none: marks on the one before, the vowels and finals of decomposed Hangul, joiners. */
const invisible = /^[\p{Mn}\p{Me}\u1160-\u11FF\u200B-\u200D\u2060\uFEFF]/u;

/** Of a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Columns of one character. */
export function columnsOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
