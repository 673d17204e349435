// What an edit leaves as it was: how much of it changes anything, and which sites are the same as before.
import type { FileEdit, LocatedSite } from '../types';

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

/** Puts the old objects, with all that is kept beside them, in the place of new ones that say the same. */
export function reuseSites(
  sites: LocatedSite[],
  from: number,
  old: readonly LocatedSite[],
  edit: FileEdit,
): void {
  const known = new Map(old.map((located) => [located.offset, located]));
  for (let index = from; index < sites.length; index += 1) {
    const located = sites[index];
    if (!located) continue;
    const before = located.offset < edit.start ? located.offset : located.offset - edit.newEnd + edit.oldEnd;
    const candidate = known.get(before)?.site;
    if (candidate?.text !== located.site.text) continue;
    if (JSON.stringify(candidate) === JSON.stringify(located.site))
      sites[index] = { offset: located.offset, site: candidate };
  }
}
