// Block scalars of YAML, literal (`|`) and folded (`>`), with the way back to the file.
import { contentEnd } from '../../base/lines';
import { MapBuilder } from '../map-builder';
import type { MappedText } from '../mapped-text';

/** A line of the scalar without its indentation. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Behind its line end. */
  readonly next: number;
}

export interface BlockScalar {
  readonly source: MappedText;
  readonly style: 'literal' | 'folded';
  /** How many blanks stand before each line. */
  readonly indent: number;
}

/**
 * The scalar whose header stands at `at`, up to `end`; undefined where no header stands there.
 * @param parentIndent the column of the key or dash that it belongs to
 */
export function readBlockScalar(
  file: string,
  at: number,
  end: number,
  parentIndent: number,
): BlockScalar | undefined {
  const header = /^([|>])([-+]?)([1-9]?)([-+]?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/u.exec(
    file.slice(at, Math.min(end, at + 300)),
  );
  if (!header) return undefined;
  const [, sign, before, digit, after] = header;
  const chomping = before || after;
  const first = Math.min(lineAfter(file, at), end);
  const indent = digit ? parentIndent + Number(digit) : detectIndent(file, first, end, parentIndent);
  const lines = indent === undefined ? [] : linesOf(file, first, end, indent);
  while (chomping !== '+' && isEmpty(lines.at(-1))) lines.pop();
  const builder = new MapBuilder(file);
  if (sign === '|') addLiteral(builder, file, lines);
  else addFolded(builder, file, lines);
  if (chomping === '-') return finish(builder, sign, indent);
  const last = lines.at(-1);
  if (last && last.next > last.end) builder.spell('\n', { start: last.end, end: last.next });
  return finish(builder, sign, indent);
}

function finish(builder: MapBuilder, sign: string | undefined, indent: number | undefined): BlockScalar {
  return { source: builder.build(), style: sign === '|' ? 'literal' : 'folded', indent: indent ?? 0 };
}

/** That of the first line with content; undefined where it does not stand below the parent. */
function detectIndent(file: string, from: number, end: number, parentIndent: number): number | undefined {
  for (let at = from; at < end; at = lineAfter(file, at)) {
    const blanks = blanksAt(file, at);
    if (contentEnd(file, at) === at + blanks) continue;
    return blanks > parentIndent ? blanks : undefined;
  }
  return undefined;
}

/** Up to the first line with content that is indented less. */
function linesOf(file: string, from: number, end: number, indent: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < end; at = lineAfter(file, at)) {
    const lineEnd = Math.min(contentEnd(file, at), end);
    const blanks = blanksAt(file, at);
    if (blanks < indent && at + blanks < lineEnd) break;
    lines.push({
      start: Math.min(at + indent, lineEnd),
      end: lineEnd,
      next: Math.min(lineAfter(file, at), end),
    });
  }
  return lines;
}

/** A line end is one character of the script, however the file writes it. */
function addLiteral(builder: MapBuilder, file: string, lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) addLineEnd(builder, file, '\n', before);
    builder.copy(line.start, line.end);
  });
}

/** A single line end between lines of text becomes a blank; those around blank and further indented lines stay. */
function addFolded(builder: MapBuilder, file: string, lines: readonly Line[]): void {
  let previous: Line | undefined;
  let pending: Line[] = [];
  for (const line of lines) {
    if (line.start === line.end) {
      pending.push(line);
      continue;
    }
    const keeps = !previous || isMoreIndented(file, previous) || isMoreIndented(file, line);
    if (previous) {
      if (keeps) addLineEnd(builder, file, '\n', previous);
      else if (pending.length === 0) addLineEnd(builder, file, ' ', previous);
    }
    for (const blank of pending) addLineEnd(builder, file, '\n', blank);
    pending = [];
    builder.copy(line.start, line.end);
    previous = line;
  }
  // Only with `+` are there blank lines at the end; the last line end is the caller's business.
  if (pending.length > 0 && previous) addLineEnd(builder, file, '\n', previous);
  for (const blank of pending.slice(0, -1)) addLineEnd(builder, file, '\n', blank);
}

function addLineEnd(builder: MapBuilder, file: string, text: string, { end, next }: Line): void {
  if (text === '\n' && file.charAt(end) === '\n') builder.copy(end, next);
  else builder.spell(text, { start: end, end: Math.max(next, end + 1) });
}

function isMoreIndented(file: string, { start }: Line): boolean {
  return file.charAt(start) === ' ' || file.charAt(start) === '\t';
}

function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && line.start === line.end;
}

function blanksAt(file: string, at: number): number {
  let end = at;
  while (file.charAt(end) === ' ') end += 1;
  return end - at;
}

function lineAfter(file: string, at: number): number {
  const newline = file.indexOf('\n', at);
  return newline < 0 ? file.length : newline + 1;
}
