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
  const inGroup = new WeakMap<SiteGroup, readonly PickedCommand[]>();
  const pick = (group: SiteGroup): readonly PickedCommand[] => {
    let picked = inGroup.get(group);
    if (!picked) {
      picked = group.sites.flatMap(({ offset, site }, index) => {
        const invocation = understand(site);
        return isMeant(invocation) ? [{ index, offset, site, invocation }] : [];
      });
      inGroup.set(group, picked);
    }
    return picked;
  };
  return (file) =>
    groupsOf(file).flatMap(({ group, offset, first }) =>
      pick(group).map((picked) => ({
        index: first + picked.index,
        offset: offset + picked.offset,
        site: picked.site,
        invocation: picked.invocation,
      })),
    );
}
