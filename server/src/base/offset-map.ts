// Offset maps: from text that was taken out of a file (unquoted, joined, cut) back to the file.
import { firstIndex } from './first-index';
import type { Span } from './span';

/**
 * How a text maps to its source. `pairs` holds `[text offset, source offset]`, flat and ascending, one pair for each
 * run of characters that stand in the source one to one; never empty. `spread` holds `[text offset, source length]`
 * for each character that the source spells with more than one, such as `\"` or `\x41`.
 */
export interface OffsetMap {
  readonly pairs: readonly number[];
  readonly spread: readonly number[];
}

/** The map of a text that is its own source. */
export const sameOffsets: OffsetMap = { pairs: [0, 0], spread: [] };

/** The map of a text cut out of its source at `start`. */
export function cutAt(start: number): OffsetMap {
  return start === 0 ? sameOffsets : { pairs: [0, start], spread: [] };
}

/** The source offset of the character `at`; behind the text, the offset after its last run goes on. */
export function sourceStart(map: OffsetMap, at: number): number {
  const index = lastPairAt(map.pairs, at);
  return (map.pairs[index + 1] ?? 0) + at - (map.pairs[index] ?? 0);
}

/** The source offset where the character before `end` ends; for the start of the text, its source offset. */
export function sourceEnd(map: OffsetMap, end: number): number {
  if (end <= 0) return sourceStart(map, 0);
  return sourceStart(map, end - 1) + spreadOf(map, end - 1);
}

/** The source span of the text `[start, end)`. */
export function spanInSource(map: OffsetMap, start: number, end: number): Span {
  const from = sourceStart(map, start);
  return { start: from, end: end <= start ? from : sourceEnd(map, end) };
}

/** The stretches of the source that spell the text `[start, end)`, without what stands between its runs. */
export function runsInSource(map: OffsetMap, start: number, end: number): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end;) {
    const next = Math.min(end, map.pairs[lastPairAt(map.pairs, at) + 2] ?? end);
    runs.push(spanInSource(map, at, next));
    at = next;
  }
  return runs;
}

/** The offset in the text for an offset in the source; what belongs to no character of the text snaps back. */
export function textOffset(map: OffsetMap, source: number): number {
  const { pairs } = map;
  const behind = firstIndex(pairs.length >> 1, (index) => (pairs[index * 2 + 1] ?? 0) > source);
  const pair = Math.max(0, behind - 1) * 2;
  const at = (pairs[pair] ?? 0) + Math.max(0, source - (pairs[pair + 1] ?? 0));
  return Math.min(at, pairs[pair + 2] ?? at);
}

/** How many characters of the source spell the character `at`. */
export function spreadOf(map: OffsetMap, at: number): number {
  const { spread } = map;
  if (spread.length === 0) return 1;
  const index = lastPairAt(spread, at);
  return spread[index] === at ? (spread[index + 1] ?? 1) : 1;
}

/**
 * The map from a text over a text between (`inner`) to the source of the latter (`outer`).
 * `length` is the length of the first text.
 */
export function composeMaps(inner: OffsetMap, outer: OffsetMap, length: number): OffsetMap {
  const pairs: number[] = [];
  const spread: number[] = [];
  for (let index = 0; index < inner.pairs.length; index += 2) {
    const from = inner.pairs[index] ?? 0;
    const between = inner.pairs[index + 1] ?? 0;
    const runEnd = between + (inner.pairs[index + 2] ?? length) - from;
    let at = between;
    do {
      const outerIndex = lastPairAt(outer.pairs, at);
      pairs.push(from + at - between, sourceStart(outer, at));
      at = Math.max(at + 1, outer.pairs[outerIndex + 2] ?? runEnd);
    } while (at < runEnd);
  }
  for (let index = 0; index < inner.spread.length; index += 2) {
    const at = inner.spread[index] ?? 0;
    const between = sourceStart(inner, at);
    const end = sourceEnd(outer, between + (inner.spread[index + 1] ?? 1));
    spread.push(at, end - sourceStart(outer, between));
  }
  return { pairs, spread: outer.spread.length > 0 ? withOuterSpread(inner, outer, length, spread) : spread };
}

/** The spread characters of the inner map, given as `own`, and those that only the outer one spreads. */
function withOuterSpread(inner: OffsetMap, outer: OffsetMap, length: number, own: number[]): number[] {
  const spread: number[] = [];
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    if (own[next] === at) {
      spread.push(at, own[next + 1] ?? 1);
      next += 2;
      continue;
    }
    const size = spreadOf(outer, sourceStart(inner, at));
    if (size > 1) spread.push(at, size);
  }
  return spread;
}

/**
 * The index of the last pair whose offset is not behind `at`; the first pair where there is none. By hand and not with
 * `firstIndex`, since it is asked for each character.
 */
function lastPairAt(pairs: readonly number[], at: number): number {
  if (pairs.length === 2 || (pairs[2] ?? Infinity) > at) return 0;
  let low = 0;
  let high = pairs.length >> 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pairs[middle * 2] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low * 2;
}
