// A command line with the numbers of its pieces: under them, or before each line where there are several.

/**
 * @param marks the offset of each piece in the text, ascending; negative for pieces that stand elsewhere
 */
export function markedLines(text: string, marks: readonly number[]): string {
  const lines = linesOf(text);
  const [only] = lines;
  if (only && lines.length === 1) {
    // One blank for a tab, so that offsets stay the same.
    const line = only.shown.replaceAll('\t', ' ');
    return `${line}\n${numbersUnder(line, marks)}`;
  }
  const numbers = lines.map(({ start, end }) => numbersIn(start, end, marks));
  const width = Math.max(...numbers.map(({ length }) => length));
  return lines
    .map(({ shown }, index) =>
      `${(numbers[index] ?? '').padStart(width)}  ${shown.replaceAll('\t', '    ')}`.trimEnd(),
    )
    .join('\n');
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without a carriage return. */
  readonly shown: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((written) => {
    const end = start + written.length;
    const line = { start, end, shown: written.replace(/\r$/u, '') };
    start = end + 1;
    return line;
  });
}

/** `4`, or `1–3` for several pieces; empty for a line in which none begins. */
function numbersIn(start: number, end: number, marks: readonly number[]): string {
  const first = marks.findIndex((mark) => mark >= start && mark < end);
  const last = marks.findLastIndex((mark) => mark >= start && mark < end);
  if (first < 0) return '';
  return first === last ? String(first + 1) : `${String(first + 1)}–${String(last + 1)}`;
}

function numbersUnder(line: string, marks: readonly number[]): string {
  let numbers = '';
  for (const [index, mark] of marks.entries()) {
    if (mark < 0 || mark >= line.length) continue;
    // Two numbers never run into each other, even where a piece has one letter only.
    const gap = numbers === '' ? '' : ' ';
    numbers = (numbers + gap).padEnd(columnsOf(line.slice(0, mark))) + String(index + 1);
  }
  return numbers;
}

/** How wide the text is in a fixed-width font, where Hangul and other East Asian letters take two columns. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
