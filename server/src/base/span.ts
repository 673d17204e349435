// Spans: half-open ranges of text, counted in UTF-16 code units as JavaScript and LSP count them.

/** The text from `start` up to, not including, `end`, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span or directly at its end, as a text cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The span moved by `by` UTF-16 units. */
export function shift(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}
