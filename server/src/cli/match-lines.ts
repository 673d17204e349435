// Which lines of a text are still there in a changed one.
import type { MatchedLine } from './unified-diff';

/** Beyond so many pairs of lines that may match, a changed stretch is told as a whole. */
const mostPairs = 4_000_000;

/** All lines of both texts in an order that fits both, removed ones before those that took their place. */
export function matchLines(old: readonly string[], changed: readonly string[]): MatchedLine[] {
  const shorter = Math.min(old.length, changed.length);
  let head = 0;
  while (head < shorter && old[head] === changed[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  const both = (count: number, oldStart: number, changedStart: number): MatchedLine[] =>
    Array.from({ length: count }, (_, index) => ({ old: oldStart + index, changed: changedStart + index }));
  const middle = matchMiddle(old.slice(head, old.length - tail), changed.slice(head, changed.length - tail));
  return [
    ...both(head, 0, 0),
    ...middle.map(({ old: from, changed: to }) => ({
      ...(from === undefined ? {} : { old: head + from }),
      ...(to === undefined ? {} : { changed: head + to }),
    })),
    ...both(tail, old.length - tail, changed.length - tail),
  ];
}

function matchMiddle(old: readonly string[], changed: readonly string[]): MatchedLine[] {
  const common = old.length * changed.length <= mostPairs ? commonLengths(old, changed) : undefined;
  const width = changed.length + 1;
  const lines: MatchedLine[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < changed.length) {
    const at = from * width + to;
    if (common && from < old.length && to < changed.length && old[from] === changed[to]) {
      lines.push({ old: from, changed: to });
      from += 1;
      to += 1;
    } else if (
      from < old.length &&
      (to === changed.length || !common || (common[at + width] ?? 0) >= (common[at + 1] ?? 0))
    ) {
      lines.push({ old: from });
      from += 1;
    } else {
      lines.push({ changed: to });
      to += 1;
    }
  }
  return lines;
}

/** At `i * width + j`: how many lines in order `old` from `i` on and `changed` from `j` on have in common. */
function commonLengths(old: readonly string[], changed: readonly string[]): Uint32Array {
  const width = changed.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = changed.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        old[i] === changed[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}
