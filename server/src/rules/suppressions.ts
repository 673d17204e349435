// Comments that silence findings: `# dockline-disable-next-line rule`, `…-disable-line rule`, `…-disable rule` for the file.
import { detached } from '../base/detached';
import type { Span } from '../base/span';
import { factsOfBlocks } from '../hosts/text-blocks';
import type { HostFile } from '../hosts/types';

export type SuppressionReach = 'next-line' | 'line' | 'file';

export interface Suppression extends Span {
  readonly reach: SuppressionReach;
  /** Empty where the comment names none and so means all. */
  readonly ruleIds: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** The stretch of the file it silences: findings that begin in it. */
  readonly silences: Span;
}

const marker = 'dockline-disable';
/** Behind a comment sign of any of the languages, to the end of the line. */
const comment =
  /(?:#|\/\/|::|\brem\b|<!--)[ \t]*dockline-disable(-next-line|-line)?(?=$|[\s:])[ \t:]*([^\r\n]*)/giu;

/** All suppressions of the file, in their order. */
export function findSuppressions(file: HostFile): Suppression[] {
  let from = 0;
  let chain: Span | undefined;
  // Of comments in lines that are joined to each other, each would else look for the end of the same long command.
  const logicalEnd = (start: number): number => {
    if (chain === undefined || start < chain.start || start >= chain.end)
      chain = { start, end: logicalLineEnd(file.text, start) };
    return chain.end;
  };
  return commentsIn(file).flatMap(({ length, comments }) => {
    const start = from;
    from += length;
    return comments.map((comment) => place(comment, start, file.text, logicalEnd));
  });
}

type Comment = Omit<Suppression, 'silences'>;

/** Offsets are those of the block. */
const commentsIn = factsOfBlocks(
  (lines): { readonly length: number; readonly comments: readonly Comment[] } => ({
    length: lines.length,
    comments: lines.includes(marker) ? Array.from(lines.matchAll(comment), readComment) : [],
  }),
);

function readComment(match: RegExpExecArray): Comment {
  const start = match.index;
  const end = start + match[0].length;
  const list = match[2] ?? '';
  return { start, end, reach: reachOf(match[1]), ruleIds: readIds(list, end - list.length) };
}

function place(
  { start, end, reach, ruleIds }: Comment,
  from: number,
  text: string,
  logicalEnd: (start: number) => number,
): Suppression {
  return {
    start: from + start,
    end: from + end,
    reach,
    ruleIds: ruleIds.map((id) => ({ id: id.id, start: from + id.start, end: from + id.end })),
    silences: stretchOf(reach, text, from + start, logicalEnd),
  };
}

function reachOf(suffix: string | undefined): SuppressionReach {
  if (suffix === undefined) return 'file';
  return suffix.toLowerCase() === '-line' ? 'line' : 'next-line';
}

/** Ids stand between blanks or commas; `--` begins a remark for people, and what closes a comment is no id. */
function readIds(list: string, offset: number): Suppression['ruleIds'] {
  const end = /(?:^|\s)--|-->|#>/u.exec(list)?.index ?? list.length;
  return Array.from(list.slice(0, end).matchAll(/[^\s,]+/gu), (match) => ({
    id: detached(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** A command continued over several lines counts as standing on its first one, where its findings may begin later. */
function stretchOf(
  reach: SuppressionReach,
  text: string,
  at: number,
  logicalEnd: (start: number) => number,
): Span {
  switch (reach) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return { start: text.lastIndexOf('\n', at - 1) + 1, end: lineEnd(text, at) };
    case 'next-line': {
      const start = lineEnd(text, at) + 1;
      return { start, end: logicalEnd(start) };
    }
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Through continuations: `\`, `^` or a backtick at the end of a line. */
function logicalLineEnd(text: string, from: number): number {
  let end = lineEnd(text, from);
  while (end < text.length && /[\\^`][ \t]*\r?$/u.test(text.slice(Math.max(from, end - 200), end)))
    end = lineEnd(text, end + 1);
  return end;
}
