// Lines of a text, whatever ends them: `\n` or `\r\n`. All offsets are UTF-16 offsets.

/** Where the line of `at` begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where text may be put into the line that begins at `start`: a byte order mark stays the first character. */
export function insertionPoint(text: string, start: number): number {
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** The line break that the text uses, as far as one of it tells. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the content of the line of `at` ends: before its line end, or at the end of the text. */
export function contentEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return newline > at && text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

/** Where the line after that of `at` begins; undefined where `at` stands in the last line. */
export function nextLineStart(text: string, at: number): number | undefined {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? undefined : newline + 1;
}

/** Behind the blanks and tabs at `at`. */
export function blanksEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}

/** How many blanks and tabs begin the line of `at`. */
export function indentation(text: string, at: number): number {
  const start = lineStart(text, at);
  return blanksEnd(text, start) - start;
}
