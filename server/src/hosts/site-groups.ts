// The commands of a file in groups that survive edits, so that to look over all commands costs little more than to look over the groups.
import { blocksOf, type TextBlock } from './text-blocks';
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

const ofBlock = new WeakMap<TextBlock, SiteGroup>();
const ofFile = new WeakMap<SitedText, readonly PlacedGroup[]>();

/** The groups that have a command, in the order of the file. */
export function groupsOf(file: SitedText): readonly PlacedGroup[] {
  let groups = ofFile.get(file);
  if (!groups) {
    groups = groupSites(file);
    ofFile.set(file, groups);
  }
  return groups;
}

function groupSites(file: SitedText): PlacedGroup[] {
  const { sites } = file;
  const groups: PlacedGroup[] = [];
  let [offset, first] = [0, 0];
  for (const [block, textBlock] of blocksOf(file).entries()) {
    const end = offset + textBlock.length;
    let last = first;
    while (last < sites.length && (sites[last]?.offset ?? 0) < end) last += 1;
    if (last > first) {
      let group = ofBlock.get(textBlock);
      if (!group || !isSame(group.sites, sites, first, last, offset)) {
        const placed = sites.slice(first, last);
        group = { sites: placed.map(({ offset: at, site }) => ({ offset: at - offset, site })) };
        ofBlock.set(textBlock, group);
      }
      groups.push({ group, offset, block, first });
    }
    offset = end;
    first = last;
  }
  return groups;
}

function isSame(
  group: readonly LocatedSite[],
  sites: readonly LocatedSite[],
  first: number,
  last: number,
  offset: number,
): boolean {
  if (group.length !== last - first) return false;
  for (let index = 0; index < group.length; index += 1) {
    const [before, now] = [group[index], sites[first + index]];
    if (before?.site !== now?.site || before?.offset !== (now?.offset ?? 0) - offset) return false;
  }
  return true;
}
