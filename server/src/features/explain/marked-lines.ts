// A command line with the numbers of its pieces under them.

/**
 * Each line of the text, followed by a line of numbers where pieces begin in it.
 * @param marks the offset of each piece in the text, ascending; negative for pieces that stand elsewhere
 */
export function markedLines(text: string, marks: readonly number[]): string {
  let start = 0;
  return text
    .split('\n')
    .flatMap((written) => {
      const end = start + written.length;
      const numbers = numbersUnder(written, start, marks);
      start = end + 1;
      const line = written.replace(/\r$/u, '').replaceAll('\t', tab);
      return numbers === '' ? [line] : [line, numbers];
    })
    .join('\n');
}

const tab = '    ';

function numbersUnder(line: string, start: number, marks: readonly number[]): string {
  let numbers = '';
  for (const [index, mark] of marks.entries()) {
    if (mark < start || mark >= start + line.length) continue;
    const column = columnsOf(line.slice(0, mark - start));
    // Two numbers never run into each other, even where a piece has one letter only.
    const gap = numbers === '' ? '' : ' ';
    numbers = (numbers + gap).padEnd(column) + String(index + 1);
  }
  return numbers;
}

/** How wide the text is in a fixed-width font, where Hangul and other East Asian letters take two columns. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.replaceAll('\t', tab))
    columns += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}
