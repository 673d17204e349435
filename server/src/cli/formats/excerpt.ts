// A line of source with marks below a stretch of it, as it is shown in a terminal.
import { columnsOf, displayWidth } from '../../base/display-width';
import { printable } from '../printable';

export interface Excerpt {
  /** The line, or as much of it around the stretch as fits. */
  readonly source: string;
  /** `^` below each column of the stretch, at least one. */
  readonly marks: string;
}

const widest = 100;
/** How much is shown before the stretch where the line is too long. */
const lead = 20;
const tab = '    ';

/** `start` and `end` are UTF-16 offsets in the line; an `end` beyond it means that the stretch goes on below. */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  const last = Math.min(end, line.length);
  const isLong = displayWidth(printable(line.slice(0, widest * 2))) > widest;
  const from = isLong && start > lead ? wholeCharacter(line, start - lead) : 0;
  const before = (from > 0 ? '…' : '') + shown(line.slice(from, start));
  const marked = shown(line.slice(start, last));
  const behind = shown(line.slice(last, last + widest));
  const source = clip(before + marked + behind);
  const room = Math.max(1, displayWidth(source) - displayWidth(before));
  const width = Math.min(Math.max(1, displayWidth(marked)), room);
  return { source, marks: ' '.repeat(displayWidth(before)) + '^'.repeat(width) };
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', tab));
}

/** Not in the middle of a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(line.charAt(offset)) ? offset - 1 : offset;
}

function clip(text: string): string {
  let width = 0;
  let clipped = '';
  for (const character of text.trimEnd()) {
    width += columnsOf(character);
    if (width > widest) return `${clipped}…`;
    clipped += character;
  }
  return clipped;
}
