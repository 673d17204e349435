// The code blocks of a Markdown text: fenced ones, also in lists and quotations, and indented ones.
import { nextLineStart } from '../../base/lines';
import type { Span } from '../../base/span';

export interface CodeBlock {
  /** What stands behind the opening fence; undefined for an indented block. */
  readonly info: string | undefined;
  /** The lines with their line ends and without what the Markdown puts before them; offsets of the text. */
  readonly lines: readonly Span[];
  /** What a new line of the block has to begin with. */
  readonly linePrefix: string;
}

/** Quotation marks, list marks and blanks, and then a fence with its info string. */
const opening = /^((?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)/u;
const mayOpen = /```|~~~/u;
const indented = /^(?: {4}|\t)[ \t]*\S/u;

/** A block with the lines that open and close it. */
export interface PlacedBlock {
  readonly start: number;
  /** Where the line after it begins; undefined at the end of the text. */
  readonly end: number | undefined;
  readonly block: CodeBlock;
}

/** The blocks in their order, from `from` on, where a block may begin. Costs one look at each line. */
export function* markdownBlocks(text: string, from: number): Generator<PlacedBlock> {
  let start: number | undefined = from;
  let afterBlank = true;
  while (start !== undefined) {
    const next: number | undefined = nextLineStart(text, start);
    const line = text.slice(start, next);
    const fence: RegExpExecArray | null = mayOpen.test(line) ? opening.exec(line.trimEnd()) : null;
    if (fence) {
      const [, prefix = '', mark = '', info = ''] = fence;
      const read = readFenced(text, next, { prefix, mark, info: info.trim() });
      yield { start, ...read };
      start = read.end;
      afterBlank = true;
      continue;
    }
    if (afterBlank && indented.test(line)) {
      const read = readIndented(text, start);
      yield { start, ...read };
      start = read.end;
      continue;
    }
    afterBlank = line.trim() === '';
    start = next;
  }
}

interface Fence {
  readonly prefix: string;
  readonly mark: string;
  readonly info: string;
}

interface ReadBlock {
  readonly block: CodeBlock;
  /** Where the line after the block begins; undefined at the end of the text. */
  readonly end: number | undefined;
}

/** Up to the closing fence, the end of the quotation, or the end of the text. */
function readFenced(text: string, from: number | undefined, { prefix, mark, info }: Fence): ReadBlock {
  const depth = prefix.split('>').length - 1;
  const indent = prefix.slice(prefix.lastIndexOf('>') + 1).replace(depth > 0 ? /^ / : /^/u, '').length;
  const closing = new RegExp(`^[ \\t]*${mark.charAt(0)}{${String(mark.length)},}[ \\t\\r]*$`, 'u');
  const lines: Span[] = [];
  let start = from;
  while (start !== undefined) {
    const next = nextLineStart(text, start);
    const end = next ?? text.length;
    const inner = behindQuotes(text, start, end, depth);
    if (inner === undefined) break;
    if (closing.test(text.slice(inner, end).replace(/\n$/u, ''))) {
      start = next;
      break;
    }
    lines.push({ start: behindBlanks(text, inner, indent), end });
    start = next;
  }
  const linePrefix = '> '.repeat(depth) + ' '.repeat(indent);
  return { block: { info, lines: withoutEmptyEnd(lines), linePrefix }, end: start };
}

/** The lines that are indented, and the empty ones between them. */
function readIndented(text: string, from: number): ReadBlock {
  const lines: Span[] = [];
  let kept = 0;
  let start: number | undefined = from;
  while (start !== undefined) {
    const next = nextLineStart(text, start);
    const end = next ?? text.length;
    const isEmpty = text.slice(start, end).trim() === '';
    if (!isEmpty && !indented.test(text.slice(start, end))) break;
    lines.push({ start: text.charAt(start) === '\t' ? start + 1 : behindBlanks(text, start, 4), end });
    if (!isEmpty) kept = lines.length;
    start = next;
  }
  const linePrefix = text.charAt(from) === '\t' ? '\t' : '    ';
  return { block: { info: undefined, lines: lines.slice(0, kept), linePrefix }, end: start };
}

/** Undefined where the line has not as many quotation marks. */
function behindQuotes(text: string, start: number, end: number, depth: number): number | undefined {
  let at = start;
  for (let level = 0; level < depth; level += 1) {
    const mark = behindBlanks(text, at, 3);
    if (mark >= end || text.charAt(mark) !== '>') return undefined;
    at = text.charAt(mark + 1) === ' ' ? mark + 2 : mark + 1;
  }
  return at;
}

function behindBlanks(text: string, start: number, most: number): number {
  let at = start;
  while (at < start + most && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at;
}

/** Without a line that has nothing in it, not even a line end. */
function withoutEmptyEnd(lines: readonly Span[]): readonly Span[] {
  const last = lines.at(-1);
  return last && last.start >= last.end ? lines.slice(0, -1) : lines;
}
