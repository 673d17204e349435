// Where a name stands in the file: in a word, in the value of a variable, or put together of both.
import type { Span } from '../base/span';
import type { LocatedSite } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import type { WordPart } from './invocation';
import type { ResolvedText } from './resolved-text';
import type { Assignment } from './script-variables';

/** The span is that of what is written in the command: the name or the variable, without quotes around it. */
export interface NamePlace extends Span {
  /** Where its characters stand; left out where that is in several places. Its text may still be spelt otherwise. */
  readonly editable?: Span;
  readonly variable?: string;
}

/** In offsets of the file; `name` is a stretch of `within.text`. */
export function placeOfName(
  { site, offset }: LocatedSite,
  within: ResolvedText,
  name: Span,
  assignmentOf: (variable: string) => Assignment | undefined,
): NamePlace {
  const sourceOf = ({ word, start, end }: WordPart): Span => {
    const written = site.words[word];
    const span = written ? sourceSpan(written, start, end) : { start: 0, end: 0 };
    return { start: offset + span.start, end: offset + span.end };
  };
  const parts = within.stretches
    .filter(({ start, end }) => start < name.end && end > name.start)
    .map((stretch) => {
      const cut = { start: Math.max(stretch.start, name.start), end: Math.min(stretch.end, name.end) };
      const from = stretch.at.start - stretch.start;
      const { variable, at } = stretch;
      if (variable === undefined)
        return { written: sourceOf({ word: at.word, start: cut.start + from, end: cut.end + from }) };
      const assignment = assignmentOf(variable);
      const by = (assignment?.start ?? 0) - stretch.start;
      const value = assignment && { start: cut.start + by, end: cut.end + by };
      return { written: sourceOf(at), variable, value };
    });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return { start: offset, end: offset };
  const written = { start: first.written.start, end: last.written.end };
  if (parts.length > 1) return written;
  if (!('variable' in first)) return { ...written, editable: written };
  const { variable, value } = first;
  return { ...written, variable, ...(value ? { editable: value } : {}) };
}
