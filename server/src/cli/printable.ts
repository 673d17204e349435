// Text of documents as it may be shown in a terminal: without characters that the terminal would obey.

/** Control characters, line separators and those that turn the direction of text; the tab is a blank of its own. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Of the same length, so that offsets stay. */
export function printable(text: string): string {
  return text.replace(obeyed, (character) => (character === '\t' ? ' ' : '\uFFFD'));
}
