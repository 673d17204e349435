// What an edit leaves as it was: how much of it changes anything, and which sites are the same as before.
import type { CommandSite, FileEdit, LocatedSite } from '../types';

/** The edit without what it replaces by the same: editors and formatters often replace more than they change. */
export function trimEdit(oldText: string, newText: string, edit: FileEdit): FileEdit {
  let { start, oldEnd, newEnd } = edit;
  while (start < oldEnd && start < newEnd && oldText.charCodeAt(start) === newText.charCodeAt(start))
    start += 1;
  while (
    oldEnd > start &&
    newEnd > start &&
    oldText.charCodeAt(oldEnd - 1) === newText.charCodeAt(newEnd - 1)
  ) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  return { start, oldEnd, newEnd };
}

/**
 * Puts the old objects, with all that is kept beside them, in the place of new ones that say the same. What is really new
 * is copied: its strings would hold the whole text of this state of the script in memory.
 */
export function reuseSites(sites: LocatedSite[], old: readonly LocatedSite[], edit: FileEdit): void {
  const known = new Map(old.map((located) => [located.offset, located]));
  for (const [index, located] of sites.entries()) {
    const { offset } = located;
    const before = offset < edit.start ? offset : offset - edit.newEnd + edit.oldEnd;
    const candidate = known.get(before)?.site;
    const plain = JSON.stringify(located.site);
    const isSame = candidate?.text === located.site.text && JSON.stringify(candidate) === plain;
    sites[index] = { offset, site: isSame ? candidate : (JSON.parse(plain) as CommandSite) };
  }
}
