// A command line with the numbers of its pieces: under them, or before each line where there are several.
import { displayWidth } from '../../base/display-width';

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
  const numbers: string[] = [];
  let width = 0;
  let columns = 0;
  let counted = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark < 0 || mark >= line.length) continue;
    columns += displayWidth(line.slice(counted, mark));
    counted = mark;
    // Two numbers never run into each other, even where a piece has one letter only.
    const gap = numbers.length === 0 ? 0 : 1;
    const number = ' '.repeat(Math.max(gap, columns - width)) + String(index + 1);
    numbers.push(number);
    width += number.length;
  }
  return numbers.join('');
}
