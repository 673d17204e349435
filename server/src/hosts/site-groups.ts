// The commands of a file in groups that survive edits, so that to look over all commands costs little more than to look over the groups.
import { lineageOf } from './lineage';
import { siteListOf, type SiteList } from './site-list';
import { blocksOf, lengthOf, sameEnds, type TextBlock } from './text-blocks';
import type { SitedText, LocatedSite } from './types';

/** The commands that begin in one block of text; the same object as long as both stay the same. */
export interface SiteGroup {
  /** Their offsets count from the start of the block. */
  readonly sites: readonly LocatedSite[];
}

export interface PlacedGroup {
  readonly group: SiteGroup;
  /** Where its block begins in the file. */
  readonly offset: number;
  /** The index of its block. */
  readonly block: number;
  /** The index of its first site among those of the file. */
  readonly first: number;
}

/** A state of a file in groups. */
interface Grouping {
  readonly sites: SiteList;
  readonly blocks: readonly TextBlock[];
  readonly groups: readonly PlacedGroup[];
}

/** Blocks one after another: the index of the first, where it and its first site stand, and the index behind the last. */
interface Stretch {
  readonly from: number;
  readonly offset: number;
  readonly first: number;
  readonly to: number;
}

const ofBlock = new WeakMap<TextBlock, SiteGroup>();
const ofFile = new WeakMap<SitedText, readonly PlacedGroup[]>();
/** By the lineage of the file. */
const last = new WeakMap<object, Grouping>();

/** The groups that have a command, in the order of the file. */
export function groupsOf(file: SitedText): readonly PlacedGroup[] {
  let groups = ofFile.get(file);
  if (!groups) {
    const sites = siteListOf(file);
    const blocks = blocksOf(file);
    const lineage = lineageOf(file);
    const before = last.get(lineage);
    groups = before
      ? regroup(before, sites, blocks)
      : groupSites(sites, blocks, { from: 0, offset: 0, first: 0, to: blocks.length });
    ofFile.set(file, groups);
    last.set(lineage, { sites, blocks, groups });
  }
  return groups;
}

const reaches = new WeakMap<SiteGroup, number>();

/** How far behind the start of the group its commands reach. */
export function reachOf(group: SiteGroup): number {
  let reach = reaches.get(group);
  if (reach === undefined) {
    reach = 0;
    for (const { offset, site } of group.sites) reach = Math.max(reach, offset + site.text.length);
    reaches.set(group, reach);
  }
  return reach;
}

/** Takes over the groups at both ends of which it is known that they are the same; only the others are looked at. */
function regroup(before: Grouping, sites: SiteList, blocks: readonly TextBlock[]): PlacedGroup[] {
  const same = sameEnds(before.blocks, blocks);
  const kept = sites.keptFrom(before.sites);
  const by = lengthOf(blocks) - lengthOf(before.blocks);
  const [head, start] = blocksBelow(
    blocks.slice(0, same.head),
    Math.min(
      sites.at(kept.head)?.offset ?? Number.POSITIVE_INFINITY,
      before.sites.at(kept.head)?.offset ?? Number.POSITIVE_INFINITY,
    ),
  );
  const tail = blocksBehind(
    blocks,
    same.tail,
    Math.max(
      sites.at(sites.length - 1 - kept.tail)?.offset ?? -1,
      (before.sites.at(before.sites.length - 1 - kept.tail)?.offset ?? Number.NEGATIVE_INFINITY) + by,
    ),
  );
  const [moreBlocks, moreSites] = [blocks.length - before.blocks.length, sites.length - before.sites.length];
  const atStart = before.groups.filter(({ block }) => block < head);
  const atEnd = before.groups.filter(({ block }) => block >= before.blocks.length - tail);
  const lastAtStart = atStart.at(-1);
  const first = lastAtStart ? lastAtStart.first + lastAtStart.group.sites.length : 0;
  const between = { from: head, offset: start, first, to: blocks.length - tail };
  return [
    ...atStart,
    ...groupSites(sites, blocks, between),
    ...atEnd.map((placed) => ({
      group: placed.group,
      offset: placed.offset + by,
      block: placed.block + moreBlocks,
      first: placed.first + moreSites,
    })),
  ];
}

/** How many of the blocks end before the offset, and where the last of them ends. */
function blocksBelow(blocks: readonly TextBlock[], offset: number): [number, number] {
  let [count, end] = [0, 0];
  for (const { length } of blocks) {
    if (end + length > offset) break;
    end += length;
    count += 1;
  }
  return [count, end];
}

/** How many of the last `most` blocks begin behind the offset. */
function blocksBehind(blocks: readonly TextBlock[], most: number, offset: number): number {
  let [count, start] = [0, lengthOf(blocks)];
  while (count < most) {
    start -= blocks[blocks.length - 1 - count]?.length ?? 0;
    if (start <= offset) break;
    count += 1;
  }
  return count;
}

function groupSites(sites: SiteList, blocks: readonly TextBlock[], stretch: Stretch): PlacedGroup[] {
  const groups: PlacedGroup[] = [];
  let { offset, first } = stretch;
  for (const [index, textBlock] of blocks.slice(stretch.from, stretch.to).entries()) {
    const end = offset + textBlock.length;
    let next = first;
    while (next < sites.length && (sites.at(next)?.offset ?? 0) < end) next += 1;
    if (next > first) {
      let group = ofBlock.get(textBlock);
      const placed = sites.slice(first, next);
      if (!group || !isSame(group.sites, placed, offset)) {
        group = { sites: placed.map(({ offset: at, site }) => ({ offset: at - offset, site })) };
        ofBlock.set(textBlock, group);
      }
      groups.push({ group, offset, block: stretch.from + index, first });
    }
    offset = end;
    first = next;
  }
  return groups;
}

function isSame(group: readonly LocatedSite[], placed: readonly LocatedSite[], offset: number): boolean {
  if (group.length !== placed.length) return false;
  for (let index = 0; index < group.length; index += 1) {
    const [before, now] = [group[index], placed[index]];
    if (before?.site !== now?.site || before?.offset !== (now?.offset ?? 0) - offset) return false;
  }
  return true;
}
