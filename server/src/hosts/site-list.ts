// The sites of a text after an edit: a few are new, all others are moved only when somebody asks for the whole list.
import type { LocatedSite, SitedText } from './types';

/** What two lists have in common. */
export interface KeptSites {
  /** So many at the start are the same, and where they were. */
  readonly head: number;
  /** So many at the end are the same, all moved by the same distance. */
  readonly tail: number;
}

/** With more new sites than this between the others, the whole list is put together. */
const mostFresh = 500;

export class SiteList {
  readonly length: number;
  readonly #base: readonly LocatedSite[];
  /** So many of the base, then the new ones, then so many from the end of the base, moved by a distance. */
  readonly #head: number;
  readonly #fresh: readonly LocatedSite[];
  readonly #tail: number;
  readonly #by: number;
  #all: readonly LocatedSite[] | undefined;
  /** Held weakly: else each state would hold the one before, and so all of them. */
  #before: WeakRef<SiteList> | undefined;
  #kept: KeptSites = { head: 0, tail: 0 };

  constructor(
    base: readonly LocatedSite[],
    head = base.length,
    fresh: readonly LocatedSite[] = [],
    tail = 0,
    by = 0,
  ) {
    this.length = head + fresh.length + tail;
    [this.#base, this.#head, this.#fresh, this.#tail, this.#by] = [base, head, fresh, tail, by];
  }

  at(index: number): LocatedSite | undefined {
    if (this.#all) return this.#all[index];
    if (index < this.#head) return this.#base[index];
    const behind = index - this.#head - this.#fresh.length;
    if (behind < 0) return this.#fresh[index - this.#head];
    const located = this.#base[this.#base.length - this.#tail + behind];
    return located && this.#by !== 0 ? { offset: located.offset + this.#by, site: located.site } : located;
  }

  slice(from: number, to: number): LocatedSite[] {
    const some: LocatedSite[] = [];
    for (let index = from; index < to; index += 1) {
      const located = this.at(index);
      if (located) some.push(located);
    }
    return some;
  }

  get all(): readonly LocatedSite[] {
    this.#all ??= this.slice(0, this.length);
    return this.#all;
  }

  /** The list with new sites in the place of those from `first` to `last`, and the others behind moved. */
  replace(first: number, last: number, fresh: readonly LocatedSite[], by: number): SiteList {
    const list = this.#replace(first, last, fresh, by);
    list.#before = new WeakRef(this);
    list.#kept = { head: first, tail: this.length - last };
    return list;
  }

  #replace(first: number, last: number, fresh: readonly LocatedSite[], by: number): SiteList {
    const behind = this.length - last;
    if (this.#all) return new SiteList(this.#all, first, fresh, behind, by);
    const [head, tail] = [Math.min(first, this.#head), Math.min(behind, this.#tail)];
    if (first - head + (behind - tail) > mostFresh) return new SiteList(this.all, first, fresh, behind, by);
    const moved = this.slice(last, this.length - tail).map(({ offset, site }) => ({
      offset: offset + by,
      site,
    }));
    const between = [...this.slice(head, first), ...fresh, ...moved];
    return new SiteList(this.#base, head, between, tail, this.#by + by);
  }

  /** Nothing is said of lists that do not follow each other by one edit. */
  keptFrom(before: SiteList): KeptSites {
    return this.#before?.deref() === before ? this.#kept : { head: 0, tail: 0 };
  }
}

const lists = new WeakMap<SitedText, SiteList>();

export function siteListOf(file: SitedText): SiteList {
  let list = lists.get(file);
  if (!list) lists.set(file, (list = new SiteList(file.sites)));
  return list;
}

/** What is said of a text, with its sites. */
export function withSites<Said extends { readonly text: string }>(
  said: Said,
  list: SiteList,
): Said & SitedText {
  const sites = { enumerable: true, get: () => list.all };
  const file = Object.defineProperty(said, 'sites', sites) as Said & SitedText;
  lists.set(file, list);
  return file;
}

/** The text with more said of it. A spread would have the sites put together. */
export function sayMore<Text extends SitedText, More extends object>(file: Text, more: More): Text & More {
  const extended = Object.defineProperties({ ...more }, Object.getOwnPropertyDescriptors(file)) as Text &
    More;
  const list = lists.get(file);
  if (list) lists.set(extended, list);
  return extended;
}
