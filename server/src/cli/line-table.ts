// Lines and columns of a text, as editors show them.
import { withoutEnd } from '../base/cut-off';
import { firstIndex } from '../base/first-index';

/** Counted from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LineTable {
  placeOf(offset: number): Place;
  /** The content of a line counted from 1, without its end; empty where there is no such line. */
  lineText(line: number): string;
}

export function makeLineTable(text: string): LineTable {
  // A byte order mark is no column: editors take it away before they show the text.
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [first, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length)];
  return {
    placeOf: (offset) => {
      const index = lastAtMost(starts, offset);
      return { line: index + 1, column: Math.max(0, offset - (starts[index] ?? 0)) + 1 };
    },
    lineText: (line) => withoutEnd(text.slice(starts[line - 1] ?? text.length, starts[line]), /[\r\n]/u),
  };
}

/** The index of the last of the ascending numbers that is not above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  return Math.max(0, firstIndex(numbers.length, (index) => (numbers[index] ?? 0) > limit) - 1);
}
