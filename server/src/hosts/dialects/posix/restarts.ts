// Restart points: places in a script from which reading can begin anew, so that an edit costs only its surroundings.
import { firstIndex } from '../../../base/first-index';

/**
 * Parallel lists, ascending: the offset of each restart point, its open frames, and how many sites stand before it.
 * The first point is the start of the text.
 */
export interface Restarts {
  readonly offsets: readonly number[];
  readonly frames: readonly string[];
  readonly sites: readonly number[];
  /** Stretches between two points that could only be read by looking further than the second: few, ascending. */
  readonly lookaheads: readonly Lookahead[];
}

/** What was read from the restart point at `offset` to the next depended on the text before `reach`. */
export interface Lookahead {
  readonly offset: number;
  readonly reach: number;
}

/** Points closer than this are not kept: to read a few lines costs less than to remember them. */
export const spacing = 200;

export interface RestartsBuilder {
  readonly offsets: number[];
  readonly frames: string[];
  readonly sites: number[];
  readonly lookaheads: Lookahead[];
}

export function startRestarts(): RestartsBuilder {
  return { offsets: [0], frames: [''], sites: [0], lookaheads: [] };
}

/** The index of the last point whose offset is not behind `offset`. */
function lastPointAt(restarts: Restarts, offset: number): number {
  const { offsets } = restarts;
  return Math.max(0, firstIndex(offsets.length, (index) => (offsets[index] ?? 0) > offset) - 1);
}

/** The index of the point at exactly this offset, -1 if there is none. */
export function pointAt(restarts: Restarts, offset: number): number {
  const index = lastPointAt(restarts, offset);
  return restarts.offsets[index] === offset ? index : -1;
}

/** The index of the last point up to which everything stays as it is when the text changes from `offset` on. */
export function pointBefore(restarts: Restarts, offset: number): number {
  let index = lastPointAt(restarts, offset);
  for (const lookahead of restarts.lookaheads) {
    if (lookahead.offset >= (restarts.offsets[index] ?? 0)) break;
    if (lookahead.reach > offset) index = lastPointAt(restarts, lookahead.offset);
  }
  return index;
}

/** The points up to `index`, and what is known of the text before it. */
export function keepBefore(restarts: Restarts, index: number): RestartsBuilder {
  const end = restarts.offsets[index] ?? 0;
  return {
    offsets: restarts.offsets.slice(0, index + 1),
    frames: restarts.frames.slice(0, index + 1),
    sites: restarts.sites.slice(0, index + 1),
    lookaheads: restarts.lookaheads.filter((lookahead) => lookahead.offset < end),
  };
}

/** Adds the points from `index` on that lie behind the last one, moved by `by`; before them stand `sites` more sites than did. */
export function addMoved(
  builder: RestartsBuilder,
  restarts: Restarts,
  index: number,
  by: number,
  sites: number,
): void {
  const from = restarts.offsets[index] ?? 0;
  const last = builder.offsets.at(-1) ?? 0;
  for (let at = index; at < restarts.offsets.length; at += 1) {
    if ((restarts.offsets[at] ?? 0) + by <= last) continue;
    builder.offsets.push((restarts.offsets[at] ?? 0) + by);
    builder.frames.push(restarts.frames[at] ?? '');
    builder.sites.push((restarts.sites[at] ?? 0) + sites);
  }
  for (const { offset, reach } of restarts.lookaheads)
    if (offset >= from) builder.lookaheads.push({ offset: offset + by, reach: reach + by });
}
