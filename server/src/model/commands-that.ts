// The few commands of a script that something is true of, found anew only where the script has changed.
import { groupsOf, type SiteGroup } from '../hosts/site-groups';
import type { SitedText } from '../hosts/types';
import type { Invocation } from './invocation';
import type { ScriptCommand } from './script';
import { understand } from './understand';

/** A command with its place among those of the script. */
export interface PickedCommand extends ScriptCommand {
  readonly index: number;
}

/** @param isMeant must not depend on anything but the command */
export function commandsThat(
  isMeant: (invocation: Invocation) => boolean,
): (file: SitedText) => PickedCommand[] {
  const inGroup = new WeakMap<SiteGroup, PickedInGroup>();
  return (file) =>
    groupsOf(file).flatMap(({ group, offset, first }) => {
      let picked = inGroup.get(group);
      if (picked?.offset !== offset || picked.first !== first) {
        picked = {
          offset,
          first,
          commands: picked ? moved(picked, offset, first) : pick(group, offset, first),
        };
        inGroup.set(group, picked);
      }
      return picked.commands;
    });

  function pick({ sites }: SiteGroup, from: number, first: number): PickedCommand[] {
    const picked: PickedCommand[] = [];
    for (const [index, { offset, site }] of sites.entries()) {
      const invocation = understand(site);
      if (isMeant(invocation)) picked.push({ index: first + index, offset: from + offset, site, invocation });
    }
    return picked;
  }
}

/** The commands picked of a group, as long as it stands where it did. */
interface PickedInGroup {
  readonly offset: number;
  readonly first: number;
  readonly commands: readonly PickedCommand[];
}

function moved(before: PickedInGroup, offset: number, first: number): PickedCommand[] {
  return before.commands.map(({ index, offset: at, site, invocation }) => ({
    index: index - before.first + first,
    offset: at - before.offset + offset,
    site,
    invocation,
  }));
}
