// The command line of a page: as in the file, without secrets, with the places where its pieces begin.
import { applyEdits } from '../../base/apply-edits';
import type { Invocation } from '../../model/invocation';
import { hiddenSpans, leftOut } from './shown-text';

export interface ShownLine {
  readonly line: string;
  /** For each of the given offsets the one in `line`; -1 for those before the command. */
  readonly marks: readonly number[];
}

/** @param starts offsets in the site's text */
export function shownLine(invocation: Invocation, starts: readonly number[]): ShownLine {
  const { text, words, redirections } = invocation.site;
  // Blanks and a dangling continuation may follow the last word.
  // Not `Math.max(...)`: a line may have more words than a call may have arguments.
  const end = [...words, ...redirections].reduce((last, { span }) => Math.max(last, span.end), 0);
  const hidden = hiddenSpans(invocation);
  const line = applyEdits(
    text.slice(0, end),
    hidden.map((span) => ({ span, newText: leftOut })),
  );
  const marks = starts.map((start) => {
    if (start < 0) return -1;
    let shorter = 0;
    for (const span of hidden)
      if (span.start < start) shorter += Math.min(span.end, start) - span.start - leftOut.length;
    return start - shorter;
  });
  return { line, marks };
}
