// What two states of a script have in common at their starts and at their ends, told in groups of commands.
import { groupsOf, type PlacedGroup } from './site-groups';
import { blocksOf, lengthOf, sameEnds, type TextBlock } from './text-blocks';
import type { SitedText } from './types';

/** What is compared of a script; its text is not kept. */
export interface ScriptState {
  readonly blocks: readonly TextBlock[];
  readonly groups: readonly PlacedGroup[];
  /** Of the text. */
  readonly length: number;
}

export interface CommonEnds {
  /** So many groups at the start, and the blocks up to them, are the same and where they were. */
  readonly head: number;
  /** So many at the end are the same, all moved by the same distance. */
  readonly tail: number;
  /** Whether a place is now, as seen from these groups, where it was before; infinity is a place behind the text. */
  readonly isSamePlace: (before: number, now: number) => boolean;
}

/** What is told beside the commands of a script, and the places in it where it is. */
export interface ToldAround {
  readonly told: readonly unknown[];
  readonly places: readonly number[];
}

/** The same is told, and the places are, as seen from the common ends, where they were. */
export function isSameAround(before: ToldAround, now: ToldAround, { isSamePlace }: CommonEnds): boolean {
  return (
    before.told.length === now.told.length &&
    before.told.every((one, index) => one === now.told[index]) &&
    before.places.every((place, index) => isSamePlace(place, now.places[index] ?? 0))
  );
}

export function stateOf(file: SitedText): ScriptState {
  return { blocks: blocksOf(file), groups: groupsOf(file), length: file.text.length };
}

export function commonEnds(before: ScriptState, now: ScriptState): CommonEnds {
  const same = sameEnds(before.blocks, now.blocks);
  const start = lengthOf(now.blocks.slice(0, same.head));
  const end = lengthOf(now.blocks.slice(now.blocks.length - same.tail));
  const head = sameGroups(before, now, same.head);
  const [oldEnd, newEnd] = [before.length - end, now.length - end];
  return {
    head,
    tail: sameGroupsAtEnd(before, now, same.tail, head),
    isSamePlace: (place, placeNow) => {
      if (place < start) return placeNow === place;
      if (place >= oldEnd) return placeNow === place + newEnd - oldEnd;
      return placeNow >= start && placeNow < newEnd;
    },
  };
}

function sameGroups(before: ScriptState, now: ScriptState, blocks: number): number {
  let count = 0;
  for (const { group, block } of before.groups) {
    if (block >= blocks || now.groups[count]?.group !== group) break;
    count += 1;
  }
  return count;
}

function sameGroupsAtEnd(before: ScriptState, now: ScriptState, blocks: number, head: number): number {
  const most = Math.min(before.groups.length, now.groups.length) - head;
  let count = 0;
  while (count < most) {
    const [old, placed] = [before.groups.at(-1 - count), now.groups.at(-1 - count)];
    if (old?.group !== placed?.group || (old?.block ?? 0) < before.blocks.length - blocks) break;
    count += 1;
  }
  return count;
}
