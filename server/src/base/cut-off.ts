// Cutting what stands at the end of a text, without looking for its start from every place, as a pattern with `$` would.

/** The text before the run of characters at its end that the pattern of one character fits. */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text before the first of these signs; the whole text where there is none. */
export function upTo(text: string, sign: string): string {
  const end = text.indexOf(sign);
  return end < 0 ? text : text.slice(0, end);
}
