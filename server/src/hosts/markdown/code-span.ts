// Code within a paragraph: what stands between two runs of backticks of the same length.
import { lineStart, nextLineStart } from '../../base/lines';
import type { Span } from '../../base/span';

/** An empty line, or one that begins a list item, a heading or a row: no code goes on from the line before. */
const beginsAnew = /^(?:[ \t]|>)*(?:\r?\n?$|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/u;

/** What is between the backticks around `at`, ends included; undefined in no code. Only looks within `place`. */
export function codeSpanAt(text: string, place: Span, at: number): Span | undefined {
  const { start, end } = paragraphAt(text, place, at);
  const paragraph = text.slice(start, end);
  const backticks = /\\[^]|`+/gu;
  for (let open = backticks.exec(paragraph); open; open = backticks.exec(paragraph)) {
    if (start + open.index >= at) return undefined;
    if (open[0].startsWith('\\')) continue;
    const inner = open.index + open[0].length;
    const close = closingRun(paragraph, inner, open[0].length);
    if (close === undefined) continue;
    if (at <= start + close)
      return at < start + inner ? undefined : { start: start + inner, end: start + close };
    backticks.lastIndex = close + open[0].length;
  }
  return undefined;
}

/** A backslash before a backtick means nothing in code. */
function closingRun(paragraph: string, from: number, length: number): number | undefined {
  const runs = /`+/gu;
  runs.lastIndex = from;
  for (let run = runs.exec(paragraph); run; run = runs.exec(paragraph))
    if (run[0].length === length) return run.index;
  return undefined;
}

function paragraphAt(text: string, place: Span, at: number): Span {
  let start = Math.max(place.start, lineStart(text, at));
  const lineOf = (from: number): string => text.slice(from, nextLineStart(text, from));
  while (start > place.start && !beginsAnew.test(lineOf(start)))
    start = Math.max(place.start, lineStart(text, start - 1));
  let end = nextLineStart(text, at) ?? text.length;
  while (end < place.end && !beginsAnew.test(lineOf(end))) end = nextLineStart(text, end) ?? text.length;
  return { start, end };
}
