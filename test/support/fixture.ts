// Test texts with marks: `<|>` for a cursor or the ends of a span.

export const mark = '<|>';

export interface MarkedText {
  readonly text: string;
  /** Offsets of the marks in `text`, ascending. */
  readonly offsets: readonly number[];
}

export function readMarks(marked: string): MarkedText {
  const pieces = marked.split(mark);
  let at = 0;
  const offsets = pieces.slice(0, -1).map((piece) => (at += piece.length));
  return { text: pieces.join(''), offsets };
}

export interface Variant {
  readonly name: string;
  /** The marked text, changed. */
  readonly marked: string;
}

/** Each case is run as written, with CRLF line ends, and after a Korean comment line: offset bugs fail in all. */
export function variantsOf(marked: string): readonly Variant[] {
  return [
    { name: 'as written', marked },
    { name: 'with CRLF', marked: marked.replace(/\r?\n/gu, '\r\n') },
    { name: 'after a Korean comment', marked: `# 한국어 주석입니다 🐳\n${marked}` },
  ];
}
