// Replacing stretches of a text.
import type { Span } from './span';

export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}

/** The text after the replacements, which are ascending and do not overlap. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of edits) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}
