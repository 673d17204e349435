// Lines and columns of offsets in a file, and back. Lines end with `\n`, `\r\n` or `\r`, as the protocol has it.
import { firstIndex } from '../base/first-index';
import { factsOfBlocks } from './text-blocks';
import type { SitedText } from './types';

/** Both count from 0; `character` counts UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a block begin but for the first, relative to the block, and where the block ends. */
const linesOf = factsOfBlocks((lines) => ({
  length: lines.length,
  starts: Array.from(lines.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length),
}));

/** For each block the offset and the number of the line that it begins with, and the same of the end of the text. */
interface Index {
  readonly offsets: readonly number[];
  readonly lines: readonly number[];
}

const known = new WeakMap<SitedText, Index>();

/** Offsets outside of the text are taken for its start or end, and those within a line end for the end of the line. */
export function placeAt(file: SitedText, offset: number): LinePlace {
  const at = clamp(offset, file.text.length);
  const { offsets, lines } = indexOf(file);
  const block = lastNotAbove(offsets, at, offsets.length - 1);
  const from = offsets[block] ?? 0;
  const starts = linesOf(file)[block]?.starts ?? [];
  const before = lastNotAbove(starts, at - from, starts.length) + 1;
  const start = from + (before > 0 ? (starts[before - 1] ?? 0) : 0);
  return { line: (lines[block] ?? 0) + before, character: beforeLineEnd(file.text, at, start) - start };
}

/** Places outside of the text are taken for the nearest in it. */
export function offsetOf(file: SitedText, { line, character }: LinePlace): number {
  const { text } = file;
  if (!(line >= 0)) return 0;
  const start = lineStartAt(file, Math.floor(line));
  if (start === undefined) return text.length;
  const next = lineStartAt(file, Math.floor(line) + 1) ?? text.length;
  return beforeLineEnd(text, start + clamp(character, next - start), start);
}

function lineStartAt(file: SitedText, line: number): number | undefined {
  const { offsets, lines } = indexOf(file);
  if (line > (lines.at(-1) ?? 0)) return undefined;
  // Of blocks with the same number only the first begins a line.
  const block = lastNotAbove(lines, line, offsets.length - 1);
  const within = line - (lines[block] ?? 0);
  const from = offsets[block] ?? 0;
  return within === 0 ? from : from + (linesOf(file)[block]?.starts[within - 1] ?? 0);
}

function indexOf(file: SitedText): Index {
  let index = known.get(file);
  if (!index) {
    const offsets = [0];
    const lines = [0];
    let [offset, line] = [0, 0];
    for (const { length, starts } of linesOf(file)) {
      offset += length;
      line += starts.length;
      offsets.push(offset);
      lines.push(line);
    }
    index = { offsets, lines };
    known.set(file, index);
  }
  return index;
}

/** The index of the last of the first `count` ascending numbers that is not above `value`; -1 if there is none. */
function lastNotAbove(numbers: readonly number[], value: number, count: number): number {
  return firstIndex(count, (index) => (numbers[index] ?? 0) > value) - 1;
}

/** 0 for what is no number. */
function clamp(value: number, most: number): number {
  return value >= 0 ? Math.min(Math.floor(value), most) : 0;
}

function beforeLineEnd(text: string, at: number, start: number): number {
  let end = at;
  while (end > start && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) end -= 1;
  return end;
}
