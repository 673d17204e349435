// The line that goes on with a command, perhaps behind empty lines and comments that ought not to be there.
import { blanksEnd, contentEnd, indentation, nextLineStart } from '../base/lines';
import type { Span } from '../base/span';
import type { CommandSpec } from '../spec/types';
import { isFlagOf } from './flag-table';
import { startsCommand, suppliesLack, type Lack } from './operand-line';

export interface FollowingLine {
  /** Where the line begins, an offset of the text as all others. */
  readonly start: number;
  /** Its first word. */
  readonly word: string;
  /** What tells that it belongs to the command; `backslash` if nothing but the backslash before does. */
  readonly by: 'flag' | 'indent' | 'lack' | 'backslash';
  /** The lines before it that are empty or comments. */
  readonly skipped?: {
    readonly span: Span;
    readonly comments: readonly string[];
    /** From the first `#` to the end of the last comment; empty where there is none. */
    readonly marked: Span;
  };
}

/** What is known of the command that the line may belong to. */
export interface CommandLines {
  readonly text: string;
  readonly spec: CommandSpec;
  readonly indent: number;
  readonly lack: Lack | undefined;
}

/** What the lines before tell of how the command is written. */
export interface Style {
  /** The line before ends in a backslash. */
  readonly afterBackslash: boolean;
  /** Its lines have empty lines between them. */
  readonly spaced: boolean;
}

/**
 * The line behind that of `at`, if it belongs to the command: it begins with an option of it, is indented more, or holds
 * what is lacking. After a backslash every line does that is no plain command of its own. Behind empty lines and comments
 * only an option or what is lacking is believed, unless all lines have empty lines between them.
 */
export function followingLine(lines: CommandLines, at: number, style: Style): FollowingLine | undefined {
  const { text } = lines;
  const first = nextLineStart(text, at);
  if (first === undefined) return undefined;
  const comments: Span[] = [];
  let start = first;
  for (;;) {
    const content = blanksEnd(text, start);
    const end = contentEnd(text, content);
    if (text.charAt(content) === '#') comments.push({ start: content, end });
    else if (content < end) break;
    const next = nextLineStart(text, end);
    if (next === undefined) return undefined;
    start = next;
  }
  const word = wordAt(text, blanksEnd(text, start));
  const by = belonging(lines, start, word, style.afterBackslash);
  if (by === undefined) return undefined;
  if (start === first) return { start, word, by };
  const isSpaced = style.spaced && comments.length === 0;
  if (by !== 'flag' && !(style.afterBackslash && (by === 'lack' || isSpaced))) return undefined;
  const marked = { start: comments[0]?.start ?? first, end: comments.at(-1)?.end ?? first };
  const texts = comments.map((span) => text.slice(span.start, span.end).trimEnd());
  return { start, word, by, skipped: { span: { start: first, end: start }, comments: texts, marked } };
}

function belonging(
  { text, spec, indent, lack }: CommandLines,
  start: number,
  word: string,
  afterBackslash: boolean,
): FollowingLine['by'] | undefined {
  // What ends in `)` is a pattern of a `case`.
  if (isFlagOf(spec, word) && !word.endsWith(')')) return 'flag';
  if (lack && suppliesLack(text, start, indent, lack)) return 'lack';
  if (indentation(text, start) > indent) return 'indent';
  return afterBackslash && !startsCommand(word) ? 'backslash' : undefined;
}

function wordAt(text: string, at: number): string {
  return /^[^\s;&|]*/u.exec(text.slice(at, at + 200))?.[0] ?? '';
}
