// From a site in the text of a script to the same site in the file.
import { composeMaps, sourceStart, spanInSource, type OffsetMap } from '../base/offset-map';
import type { Span } from '../base/span';
import type { LocatedSite, Word } from './types';

/** `map` leads from the text of the script to `file`, whose text the site takes over. */
export function placeSite({ offset, site }: LocatedSite, map: OffsetMap, file: string): LocatedSite {
  const whole = spanInSource(map, offset, offset + site.text.length);
  const place = ({ start, end }: Span): Span => {
    const span = spanInSource(map, offset + start, offset + end);
    return { start: span.start - whole.start, end: span.end - whole.start };
  };
  return {
    offset: whole.start,
    site: {
      ...site,
      text: file.slice(whole.start, whole.end),
      words: site.words.map((word) => ({
        ...placeWord(word, offset, map, whole.start),
        span: place(word.span),
      })),
      redirections: site.redirections.map((one) => ({ ...one, span: place(one.span) })),
      wrappers: site.wrappers.map(({ name, span }) => ({ name, span: place(span) })),
    },
  };
}

function placeWord(word: Word, offset: number, map: OffsetMap, origin: number): Word {
  const { cooked, span, dynamic, quoting } = word;
  const own = { pairs: shiftPairs(word.map, offset), spread: word.spread ?? [] };
  const { pairs, spread } = composeMaps(own, map, cooked.length);
  const placed = { cooked, span, map: shiftPairs(pairs, -origin), dynamic, quoting };
  return spread.length > 0 ? { ...placed, spread } : placed;
}

/** The pairs with their second numbers moved. */
function shiftPairs(pairs: readonly number[], by: number): readonly number[] {
  return pairs.map((value, index) => (index % 2 === 0 ? value : value + by));
}

/** Whether the text stands in the file one to one, so that its sites need not be placed. */
export function standsOneToOne({ pairs, spread }: OffsetMap): boolean {
  return pairs.length === 2 && pairs[0] === 0 && spread.length === 0;
}

/** The map with its source offsets counted from that of the first character, and this offset. */
export function relativeMap(map: OffsetMap): { readonly offset: number; readonly map: OffsetMap } {
  const offset = sourceStart(map, 0);
  return { offset, map: { pairs: shiftPairs(map.pairs, -offset), spread: map.spread } };
}
