// A list of sites in which edits replace some says what a list says that is copied at each edit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { SiteList } from '../../server/src/hosts/site-list';
import type { LocatedSite } from '../../server/src/hosts/types';

const site = openHostFile('docker ps', 'shellscript').sites[0]?.site ?? expect.fail('there is a site');
const sitesAt = (count: number, from: number): LocatedSite[] =>
  Array.from({ length: count }, (_, index) => ({ offset: from + index, site: { ...site } }));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 5 }),
  added: fc.nat({ max: 5 }),
  by: fc.integer({ min: -20, max: 20 }),
  isAsked: fc.boolean(),
});

test('wherever edits are, near each other or far apart', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let plain: readonly LocatedSite[] = sitesAt(1500, 0);
      let list = new SiteList(plain);
      for (const { at, removed, added, by, isAsked } of edits) {
        const first = Math.floor(at * plain.length);
        const last = Math.min(plain.length, first + removed);
        const fresh = sitesAt(added, 10_000);
        const before = list;
        list = list.replace(first, last, fresh, by);
        const moved = plain.slice(last).map((other) => ({ offset: other.offset + by, site: other.site }));
        expect(list.keptFrom(before)).toEqual({ head: first, tail: moved.length });
        plain = [...plain.slice(0, first), ...fresh, ...moved];
        expect(list.length).toBe(plain.length);
        for (const index of [0, first - 1, first, first + added, plain.length - 1, plain.length]) {
          expect(list.at(index)?.offset).toBe(plain[index]?.offset);
          expect(list.at(index)?.site).toBe(plain[index]?.site);
        }
        if (isAsked) expect(list.all.map(({ offset }) => offset)).toEqual(plain.map(({ offset }) => offset));
      }
      expect(list.all.every((located, index) => located.site === plain[index]?.site)).toBe(true);
      expect(list.slice(3, 9)).toEqual(plain.slice(3, 9));
    }),
    { numRuns: 60 },
  );
});

test('a list knows only of the one before it', () => {
  const list = new SiteList(sitesAt(3, 0));
  const next = list.replace(1, 2, [], 0);
  expect(next.replace(0, 1, [], 0).keptFrom(list)).toEqual({ head: 0, tail: 0 });
});
