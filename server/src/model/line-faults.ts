// Where the lines of one command fall apart: a backslash that is missing or not last, a comment or empty line between.
import { contentEnd, indentation, lineStart } from '../base/lines';
import type { Span } from '../base/span';
import type { Word } from '../hosts/types';
import { isFlagOf } from './flag-table';
import { followingLine, type CommandLines, type FollowingLine } from './following-line';
import { foreignContinuation } from './foreign-continuation';
import type { Invocation } from './invocation';
import { readLineEnd, type LineEnd } from './line-end';
import { hasLookalike } from './lookalikes';
import { lackOf } from './operand-line';

/** Offsets are those of the file. */
export interface LineFault {
  readonly kind: 'missing-backslash' | 'blanks' | 'comment' | 'empty-line' | 'comment-line' | 'joined-words';
  /** What people see as wrong. */
  readonly marked: Span;
  /** With `newText` in its place the lines are joined as they were meant. */
  readonly span: Span;
  readonly newText: string;
  /** Comments that stood in the stretch, to be put elsewhere. */
  readonly comments: readonly string[];
  /** The next line certainly belongs to the command. */
  readonly sure: boolean;
  /** The command as read is not the one that was meant. */
  readonly garbles: boolean;
  /** The first word of the next line of the command; undefined where no line goes on with it. */
  readonly next: string | undefined;
}

/** The faults of a command at `offset` of the text, in order; those behind the first are faults once it is mended. */
export function lineFaults(invocation: Invocation, offset: number, text: string): LineFault[] {
  const inner = faultsWithin(invocation, offset);
  const last = lastToken(invocation, offset, text);
  if (!last) return inner;
  const end = readLineEnd(text, last.start);
  if (end.inQuotes) return inner;
  const { spec } = invocation.command;
  const lines = { text, spec, indent: indentation(text, offset), lack: lackOf(invocation) };
  return [...inner.filter(({ span }) => span.start < last.start), ...faultsFrom(lines, end, last)];
}

/** The faults that the scanner reads over: comment lines, and lines joined without a blank between their words. */
function faultsWithin(invocation: Invocation, offset: number): LineFault[] {
  const { words, text } = invocation.site;
  const hasLines = text.includes('\n');
  return words.flatMap((word, index): LineFault[] => {
    if (!hasLines) return [];
    const from = words[index - 1]?.span.end ?? word.span.start;
    const gap = text.slice(from, word.span.start);
    const comment = gap.includes('#') ? commentLine(invocation, index, offset + from, gap) : undefined;
    const joined = word.quoting === 'none' ? joinedWord(invocation, word, offset) : undefined;
    return [comment, joined].filter((fault) => fault !== undefined);
  });
}

function commentLine(
  { site, command }: Invocation,
  index: number,
  gapStart: number,
  gap: string,
): LineFault | undefined {
  const found = /\\\r?\n((?:[ \t]*#[^\n]*\n)+)/u.exec(gap);
  const lines = found?.[1];
  if (!found || lines === undefined) return undefined;
  const start = gapStart + found.index + found[0].length - lines.length;
  const next = site.words[index]?.cooked ?? '';
  return {
    kind: 'comment-line',
    marked: { start: start + lines.indexOf('#'), end: start + lines.trimEnd().length },
    span: { start, end: start + lines.length },
    newText: '',
    comments: lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    sure: isFlagOf(command.spec, next),
    garbles: false,
    next,
  };
}

/** A word over two lines, of which the second begins with an option, or which leaves the command without its image. */
function joinedWord(invocation: Invocation, { span }: Word, offset: number): LineFault | undefined {
  const source = invocation.site.text.slice(span.start, span.end);
  const at = source.search(/\\\r?\n/u);
  // A blank that only looks like one is the cause itself.
  if (at < 0 || hasLookalike(source)) return undefined;
  const next = /^\S*/u.exec(source.slice(source.indexOf('\n', at) + 1))?.[0] ?? '';
  const sure = isFlagOf(invocation.command.spec, next);
  if (!sure && !lackOf(invocation)) return undefined;
  const start = offset + span.start + at;
  return {
    kind: 'joined-words',
    marked: { start: offset + span.start, end: start + 1 },
    span: { start, end: start },
    newText: ' ',
    comments: [],
    sure,
    garbles: true,
    next,
  };
}

/**
 * The last word or redirection before the end of the command's line, or the word that has swallowed the `#` of a comment
 * behind a backslash and a blank. Undefined where the command does not end with its line.
 */
function lastToken({ site }: Invocation, offset: number, text: string): Span | undefined {
  // Behind a heredoc's mark stands its body.
  const hasHeredoc = site.redirections.some(({ operator }) => /^<<-?$/u.test(operator));
  if (hasHeredoc || foreignContinuation(site)) return undefined;
  const swallowed = site.words.find(
    ({ cooked, span, quoting }) =>
      quoting === 'none' && cooked.includes(' #') && /\\[ \t]#/u.test(site.text.slice(span.start, span.end)),
  );
  if (swallowed)
    return {
      start: offset + swallowed.span.start,
      end: offset + swallowed.span.start + swallowed.cooked.length,
    };
  const at = offset + site.text.length;
  if (at < text.length && !/[\r\n#]/u.test(text.charAt(at))) return undefined;
  const spans = [...site.words, ...site.redirections].map(({ span }) => span);
  const last = spans.reduce((one, other) => (other.end > one.end ? other : one), { start: 0, end: 0 });
  // Of a token over several lines only the last line matters, and there its end.
  const start = lineStart(text, offset + last.end) > offset + last.start ? last.end : last.start;
  return { start: offset + start, end: offset + last.end };
}

/** The faults from the end of a line on, which `last` is the last word of, to where the command really ends. */
function faultsFrom(lines: CommandLines, first: LineEnd, last: Span): LineFault[] {
  const faults: LineFault[] = [];
  let end = first;
  for (;;) {
    const next = followingLine(lines, end.rest.end, {
      afterBackslash: end.kind !== 'open',
      spaced: faults.some(({ kind }) => kind === 'empty-line'),
    });
    if (end.kind === 'open') {
      if (!next || next.by === 'indent') break;
      faults.push(missingBackslash(lines.text, end, next, faults.length === 0 ? last : end.rest));
    } else if (end.kind !== 'continued') faults.push(afterBackslash(lines.text, end, next));
    if (next?.skipped) faults.push(linesBetween(end, next, next.skipped));
    if (!next) break;
    end = readLineEnd(lines.text, next.start);
    if (end.inQuotes) break;
  }
  return faults;
}

function missingBackslash(
  text: string,
  { rest, comment }: LineEnd,
  next: FollowingLine,
  last: Span,
): LineFault {
  return {
    kind: 'missing-backslash',
    marked: { start: last.start, end: Math.min(last.end, contentEnd(text, last.start)) },
    span: rest,
    newText: ' \\',
    comments: comment === undefined ? [] : [comment],
    sure: next.by === 'flag',
    garbles: true,
    next: next.word,
  };
}

function afterBackslash(
  text: string,
  { kind, rest, comment }: LineEnd,
  next: FollowingLine | undefined,
): LineFault {
  const backslash = rest.start - 1;
  const fault = {
    kind: kind === 'comment' ? 'comment' : 'blanks',
    marked: { start: backslash, end: rest.end },
    newText: '',
    sure: next !== undefined && next.by !== 'backslash',
    garbles: true,
    next: next?.word,
  } as const;
  if (next) {
    const isApart = backslash === 0 || /\s/u.test(text.charAt(backslash - 1));
    const join = isApart
      ? { span: rest, newText: '' }
      : { span: { ...rest, start: backslash }, newText: ' \\' };
    return { ...fault, ...join, comments: comment === undefined ? [] : [comment] };
  }
  // The command ends here: the backslash itself is too much.
  if (comment !== undefined)
    return { ...fault, span: { start: backslash, end: text.indexOf('#', backslash) }, comments: [] };
  let before = backslash;
  while (before > 0 && /[ \t]/u.test(text.charAt(before - 1))) before -= 1;
  return { ...fault, span: { start: before, end: rest.end }, comments: [] };
}

function linesBetween(
  { rest }: LineEnd,
  next: FollowingLine,
  { span, comments, marked }: NonNullable<FollowingLine['skipped']>,
): LineFault {
  const hasComment = comments.length > 0;
  return {
    kind: hasComment ? 'comment-line' : 'empty-line',
    marked: hasComment ? marked : { start: rest.start - 1, end: rest.start },
    span,
    newText: '',
    comments,
    sure: next.by === 'flag' || next.by === 'indent',
    garbles: true,
    next: next.word,
  };
}
