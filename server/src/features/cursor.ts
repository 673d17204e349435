// Where is the cursor? The one answer for all features: which command, which word, where in it.
import { firstIndex } from '../base/first-index';
import { touches } from '../base/span';
import { siteListOf, type SiteList } from '../hosts/site-list';
import { cookedOffset } from '../hosts/word-span';
import type { SitedText, LocatedSite, Word } from '../hosts/types';
import type { Invocation } from '../model/invocation';
import { understand } from '../model/understand';

export interface Cursor {
  readonly located: LocatedSite;
  readonly invocation: Invocation;
  /** The offset relative to the start of the site; may lie behind its end, after blanks or a continuation. */
  readonly at: number;
  /** The word that the cursor is in or touches; where it touches two, the one that begins there. */
  readonly word?: { readonly index: number; readonly word: Word; readonly cooked: number };
  /** How many words end before the cursor, not counting one it touches. */
  readonly wordsBefore: number;
}

/** The innermost command at the offset, as for `$(docker ps)` within another; undefined outside of any. */
export function cursorAt(file: SitedText, offset: number): Cursor | undefined {
  const sites = siteListOf(file);
  // A nested command begins later than the one around it, so the last that reaches the offset is the innermost.
  let behind = 0;
  for (let index = lastSiteBefore(sites, offset); index >= 0 && behind < 64; index -= 1) {
    const located = sites.at(index);
    if (located && reaches(file, located, offset)) return cursorIn(located, offset - located.offset);
    behind += 1;
  }
  return undefined;
}

function lastSiteBefore(sites: SiteList, offset: number): number {
  return firstIndex(sites.length, (index) => (sites.at(index)?.offset ?? 0) > offset) - 1;
}

/** Also true on the line after a continuation, where the next option is about to be typed. */
function reaches(file: SitedText, { offset, site }: LocatedSite, cursor: number): boolean {
  const end = offset + site.text.length;
  if (cursor <= end) return true;
  if (cursor - end > 200) return false;
  const between = site.text.slice(site.words.at(-1)?.span.end ?? 0) + file.text.slice(end, cursor);
  return /^(?:[ \t]*[\\^`]\r?\n)+[ \t]*$|^[ \t]*$/u.test(between);
}

function cursorIn(located: LocatedSite, at: number): Cursor {
  const { words } = located.site;
  const index = words.findLastIndex((word) => touches(word.span, at));
  const word = words[index];
  const wordsBefore = word ? index : words.filter((other) => other.span.end < at).length;
  return {
    located,
    invocation: understand(located.site),
    at,
    ...(word ? { word: { index, word, cooked: cookedOffset(word, at) } } : {}),
    wordsBefore,
  };
}
