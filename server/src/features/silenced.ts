// Which findings the comments of a file silence, and which comments silence any: both may be as many as the file has lines.
import { firstIndex } from '../base/first-index';
import type { Span } from '../base/span';
import type { LocatedFinding } from '../rules/rule';
import type { Suppression } from '../rules/suppressions';

export interface Silenced {
  readonly isSilenced: (located: LocatedFinding) => boolean;
  /** Those that silence a finding. */
  readonly used: ReadonlySet<Suppression>;
}

/** @param findings in the order of their places */
export function silencedBy(
  suppressions: readonly Suppression[],
  findings: readonly LocatedFinding[],
): Silenced {
  const starts = new Map<string, number[]>();
  const all = findings.map(startOf);
  for (const located of findings) push(starts, located.finding.rule.id, startOf(located));
  const used = new Set(
    suppressions.filter(({ silences, ruleIds }) =>
      ruleIds.length === 0
        ? holdsOneOf(silences, all)
        : ruleIds.some(({ id }) => holdsOneOf(silences, starts.get(id) ?? [])),
    ),
  );
  const stretches = new Map<string, Span[]>();
  for (const { silences, ruleIds } of used) {
    if (ruleIds.length === 0) push(stretches, everyRule, silences);
    for (const { id } of ruleIds) push(stretches, id, silences);
  }
  const joined = new Map(Array.from(stretches, ([id, spans]) => [id, joinedSpans(spans)]));
  return {
    used,
    isSilenced: (located) =>
      [everyRule, located.finding.rule.id].some((id) => isIn(joined.get(id) ?? [], startOf(located))),
  };
}

/** No id of a rule. */
const everyRule = '';

function startOf({ offset, finding }: LocatedFinding): number {
  return offset + finding.start;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Both ends count as in the span; `places` are ascending. */
function holdsOneOf({ start, end }: Span, places: readonly number[]): boolean {
  const next = places[firstIndex(places.length, (index) => (places[index] ?? 0) >= start)];
  return next !== undefined && next <= end;
}

/** Ascending, and apart. */
function joinedSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function isIn(spans: readonly Span[], at: number): boolean {
  const span = spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) >= at)];
  return span !== undefined && span.start <= at;
}
