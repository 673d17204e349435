// Places and changes in other files than the one that is judged.
import type { Span } from '../base/span';
import type { Text } from '../base/text';

/** A stretch of one line of a file; the line counts from 0, `start` and `end` are UTF-16 units of the line. */
export interface LineSpan extends Span {
  readonly line: number;
}

/** Replaced stretches of another file. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly at: LineSpan; readonly newText: string }[];
}

export interface Place {
  /** Of another file; left out for the one that is looked at. */
  readonly uri?: string;
  readonly at: LineSpan;
}

/** A place that shows what is wrong. */
export interface RelatedPlace extends Place {
  readonly message: Text;
}

/** The place of a span in one line of a text; `uri` is undefined for the file that is looked at. */
export function placeIn(uri: string | undefined, text: { readonly text: string }, span: Span): Place {
  const at = lineSpanOf(text, span.start, span.end);
  return uri === undefined ? { at } : { uri, at };
}

/** From offsets in the text of a file; both lie in one line. */
export function lineSpanOf({ text }: { readonly text: string }, start: number, end: number): LineSpan {
  const before = text.slice(0, start);
  const from = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, start: start - from, end: end - from };
}
