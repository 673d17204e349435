// The command line of a page: as in the file, without secrets, with the places where its pieces begin.
import { applyEdits } from '../../base/apply-edits';
import type { Invocation } from '../../model/invocation';
import { leftOut } from '../../model/secrets';
import { withheldSpans } from '../../model/withheld';
import { writtenEnd } from '../../model/word-places';

export interface ShownLine {
  readonly line: string;
  /** For each of the given offsets the one in `line`; -1 for those before the command. */
  readonly marks: readonly number[];
}

/** @param starts offsets in the site's text, ascending */
export function shownLine(invocation: Invocation, starts: readonly number[]): ShownLine {
  const { site } = invocation;
  const hidden = withheldSpans(invocation);
  const line = applyEdits(
    site.text.slice(0, writtenEnd(site)),
    hidden.map((span) => ({ span, newText: leftOut })),
  );
  // How much shorter the line is up to the mark: both lists ascend, so each is gone through once.
  let shorter = 0;
  let passed = 0;
  const marks = starts.map((start) => {
    if (start < 0) return -1;
    for (let span = hidden[passed]; span && span.end <= start; span = hidden[passed]) {
      shorter += span.end - span.start - leftOut.length;
      passed += 1;
    }
    return start - shorter;
  });
  return { line, marks };
}
