// The few commands of a script that something is true of, found anew only where the script has changed.
import { groupsOf, type SiteGroup } from '../hosts/site-groups';
import type { SitedText } from '../hosts/types';
import type { Invocation } from './invocation';
import type { ScriptCommand } from './script';
import { understand } from './understand';

/** A command with its place among those of the script, or of the group that it was picked of. */
export interface PickedCommand extends ScriptCommand {
  readonly index: number;
}

/**
 * The commands of a group that it is true of, with places that count from the start of the group.
 * @param isMeant must not depend on anything but the command
 */
export function commandsInGroup(
  isMeant: (invocation: Invocation) => boolean,
): (group: SiteGroup) => readonly PickedCommand[] {
  const known = new WeakMap<SiteGroup, readonly PickedCommand[]>();
  return (group) => {
    let picked = known.get(group);
    if (!picked) known.set(group, (picked = pick(group, isMeant)));
    return picked;
  };
}

/** The like for a whole script, with places that count from its start; of its commands at least the first `enough`. */
export function commandsThat(
  isMeant: (invocation: Invocation) => boolean,
  enough = Number.POSITIVE_INFINITY,
): (file: SitedText) => PickedCommand[] {
  const pickedOf = commandsInGroup(isMeant);
  const inGroup = new WeakMap<SiteGroup, PlacedInGroup>();
  return (file) => {
    const all: PickedCommand[] = [];
    for (const { group, offset, first } of groupsOf(file)) {
      if (all.length >= enough) break;
      let placed = inGroup.get(group);
      if (placed?.offset !== offset || placed.first !== first) {
        placed = { offset, first, commands: place(pickedOf(group), offset, first) };
        inGroup.set(group, placed);
      }
      for (const command of placed.commands) all.push(command);
    }
    return all;
  };
}

/** The commands picked of a group, as long as it stands where it did. */
interface PlacedInGroup {
  readonly offset: number;
  readonly first: number;
  readonly commands: readonly PickedCommand[];
}

function pick({ sites }: SiteGroup, isMeant: (invocation: Invocation) => boolean): PickedCommand[] {
  const picked: PickedCommand[] = [];
  for (const [index, { offset, site }] of sites.entries()) {
    const invocation = understand(site);
    if (isMeant(invocation)) picked.push({ index, offset, site, invocation });
  }
  return picked;
}

function place(picked: readonly PickedCommand[], from: number, first: number): PickedCommand[] {
  return picked.map(({ index, offset, site, invocation }) => ({
    index: first + index,
    offset: from + offset,
    site,
    invocation,
  }));
}
