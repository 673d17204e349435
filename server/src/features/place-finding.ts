// From what rules find in a script, or in a Dockerfile, to the file that it stands in: places, and fixes spelled as the file wants them.
import { sourceStart, spanInSource } from '../base/offset-map';
import type { Span } from '../base/span';
import type { EmbeddedText, LocatedText } from '../hosts/types';
import { writeText } from '../hosts/writing';
import type { Edit, Fix, LocatedFinding } from '../rules/rule';

/** The finding with offsets of the file; its fixes are those that can be written there. */
export function placeFinding(located: LocatedFinding, place: LocatedText): LocatedFinding {
  if (standsAsItIs(place)) {
    if (place.offset === 0) return located;
    return { offset: place.offset + located.offset, finding: located.finding };
  }
  const { offset, finding } = located;
  const { map } = place.script;
  const origin = sourceStart(map, offset);
  const { start, end } = spanInSource(map, offset + finding.start, offset + finding.end);
  const fixes = (): readonly Fix[] =>
    finding.fixes().flatMap((fix) => {
      const edits = placeEdits(fix.edits, offset, place);
      const back = place.offset + origin;
      return edits ? [{ ...fix, edits: edits.map((edit) => moveEdit(edit, -back)) }] : [];
    });
  return {
    offset: place.offset + origin,
    finding: { ...finding, start: start - origin, end: end - origin, fixes },
  };
}

/**
 * The edits, whose spans count from `origin` in the text of the script, with offsets of the file; undefined where one
 * of them cannot be written there.
 */
export function placeEdits(
  edits: readonly Edit[],
  origin: number,
  { offset, script }: LocatedText,
): readonly Edit[] | undefined {
  const placed: Edit[] = [];
  for (const { span, newText } of edits) {
    const [start, end] = [origin + span.start, origin + span.end];
    const written = writeText(script.writing, newText, script.text.slice(start, end));
    if (written === undefined) return undefined;
    placed.push(moveEdit({ span: replacedSpan(script, start, end), newText: written }, offset));
  }
  return placed;
}

/** What the file puts before a line belongs to this line: it goes and comes with the line end before it. */
function replacedSpan({ text, map }: EmbeddedText, start: number, end: number): Span {
  const span = spanInSource(map, start, end);
  const toNextLine = start < end && end < text.length && text.charAt(end - 1) === '\n';
  return toNextLine ? { start: span.start, end: sourceStart(map, end) } : span;
}

function moveEdit({ span, newText }: Edit, by: number): Edit {
  return { span: { start: span.start + by, end: span.end + by }, newText };
}

function standsAsItIs({ script: { map, writing } }: LocatedText): boolean {
  return (
    map.pairs.length === 2 &&
    map.spread.length === 0 &&
    writing.escape === 'none' &&
    writing.linePrefix === ''
  );
}
