// Formatting of instructions: gaps, ends of lines and indentation, wherever blanks mean nothing.
import { blanksEnd, contentEnd, insertionPoint, lineStart, nextLineStart } from '../../base/lines';
import { shift, type Span } from '../../base/span';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { EscapeCharacter, Instruction, LocatedInstruction } from '../../dockerfile/instruction';
import { knownInstruction } from '../../model/known-instruction';
import type { Edit } from '../../rules/rule';
import { continuationLines, type ContinuationLines } from './continuation-lines';
import { quotedAt } from './open-quotes';

/**
 * Edits of the instructions and blank lines that touch the range, in offsets of the file, ascending, apart. Comments,
 * heredocs, JSON forms, quoted text, capitals and the order of things stay; so does what lines have of their own beyond
 * the indentation that all lines of an instruction share.
 * @param unit what continued lines are indented by where the file does not show it
 */
export function formatDockerfile(dockerfile: Dockerfile, range: Span, unit: string): Edit[] {
  const { text, escape, instructions } = dockerfile;
  const continued = instructions.map((located) => continuationLines(located, escape));
  const usual = usualBase(continued) ?? unit;
  const edits = instructions.flatMap((located, index) => {
    const { offset, instruction } = located;
    const end = offset + instruction.text.length;
    const isTouched = offset <= range.end && end >= range.start;
    const isWhole = instruction.heredocs.every((heredoc) => heredoc.end);
    if (!isTouched || !isWhole || !knownInstruction(instruction.name)) return [];
    const own = [
      ...gaps(instruction).map((span) => ({ span, newText: ' ' })),
      ...lineEnds(instruction, escape).map((span) => ({ span, newText: '' })),
      ...indentations(continued[index], usual),
    ];
    return [outdent(text, offset), ...own.map((edit) => ({ ...edit, span: shift(edit.span, offset) }))];
  });
  return [...edits, ...blankLines(dockerfile, range)]
    .filter(({ span, newText }) => text.slice(span.start, span.end) !== newText)
    .sort((a, b) => a.span.start - b.span.start);
}

/** The indentation that most instructions of the file share; the first of equals. */
function usualBase(continued: readonly (ContinuationLines | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { base, aligned } of continued.filter((one) => one !== undefined))
    if (aligned === undefined && /^(?: {1,8}|\t)$/u.test(base)) counts.set(base, (counts.get(base) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function outdent(text: string, offset: number): Edit {
  const start = insertionPoint(text, lineStart(text, offset));
  return { span: { start, end: offset }, newText: '' };
}

/** Those of one line behind the keyword and behind flags, and between the words of `FROM`. */
function gaps(instruction: Instruction): Span[] {
  const { keyword, flags, trigger, words, name, text } = instruction;
  const ends = [keyword, ...flags, ...(name === 'FROM' ? words : [])].map(({ end }) => end);
  const own = ends
    .map((start) => ({ start, end: blanksEnd(text, start) }))
    .filter(({ start, end }) => start < end && end < contentEnd(text, start));
  return trigger && knownInstruction(trigger.name) ? [...own, ...gaps(trigger)] : own;
}

/** The blanks that end its lines, heredocs left out; they stay where an open quote may hold them. */
function lineEnds(instruction: Instruction, escape: EscapeCharacter): Span[] {
  const { text, joined, blankLines: blank } = instruction;
  const { pairs } = joined.map;
  const [isOpen] = quotedAt(joined.text, [joined.text.length], escape, false);
  const lines = pairs.flatMap((start, index) => (index % 2 === 1 ? [start] : []));
  const joins = lines.slice(0, -1);
  const last = lines.slice(-1).filter(() => isOpen !== true);
  return [...[...joins, ...last].map((start) => trailing(text, start)), ...blank];
}

function trailing(text: string, start: number): Span {
  const end = contentEnd(text, start);
  const line = text.slice(start, end);
  return { start: start + line.replace(/(?<![ \t])[ \t]+$/u, '').length, end };
}

function indentations(continued: ContinuationLines | undefined, usual: string): Edit[] {
  if (!continued) return [];
  const { lines, base, aligned } = continued;
  const newText = aligned ?? unitFor(base, usual);
  return lines.flatMap(({ start, indent }) =>
    indent.startsWith(base) ? [{ span: { start, end: start + base.length }, newText }] : [],
  );
}

/** Tabs and blanks are not exchanged: what lines have beyond the base would no longer fit. */
function unitFor(base: string, usual: string): string {
  return base === '' || base.includes('\t') === usual.includes('\t') ? usual : base;
}

/** Between instructions, without their line ends. */
function blankLines({ text, instructions }: Dockerfile, range: Span): Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  for (let at: number | undefined = insertionPoint(text, 0); at !== undefined; at = nextLineStart(text, at)) {
    const located: LocatedInstruction | undefined = instructions[next];
    if (located && located.offset <= contentEnd(text, at)) {
      at = located.offset + located.instruction.text.length;
      next += 1;
      continue;
    }
    const end = contentEnd(text, at);
    if (at < end && at <= range.end && end >= range.start && blanksEnd(text, at) === end)
      edits.push({ span: { start: at, end }, newText: '' });
  }
  return edits;
}
