// Where a script speaks of a file other than in its docker commands, so that it may make or change it.
import { groupsOf, reachOf, type SiteGroup } from '../hosts/site-groups';
import { factsAbout } from '../hosts/text-blocks';
import type { HostFile, SitedText } from '../hosts/types';

/** By block of text: the offsets at which the name stands, comments left out; behind `git checkout` all files are others. */
const mentionsIn = factsAbout((lines, name) => ({
  length: lines.length,
  offsets: Array.from(lines.matchAll(mentionOf(name)), ({ index }) => index).filter(
    (at) => !/(?:^|[ \t])#[^\n]*$/u.test(lines.slice(lines.lastIndexOf('\n', at) + 1, at)),
  ),
}));

const patterns = new Map<string, RegExp>();

function mentionOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
    pattern = new RegExp(`(?<![\\w.-])${literal}(?![\\w.-])|\\bgit[ \\t]+(?:checkout|switch)\\b`, 'gu');
    if (patterns.size >= mostNames) patterns.clear();
    patterns.set(name, pattern);
  }
  return pattern;
}

const mostNames = 500;

const firsts = new WeakMap<SitedText, Map<string, number>>();

/** The offset of the first such place for the file's name, without its folders; infinite where there is none. */
export function firstForeignMention(script: SitedText, name: string): number {
  let known = firsts.get(script);
  if (!known) firsts.set(script, (known = new Map()));
  let first = known.get(name);
  if (first === undefined) known.set(name, (first = findFirst(script, name)));
  return first;
}

const mentioned = new WeakMap<HostFile, Map<string, boolean>>();

/** Whether any of the scripts of a file has such a place. */
export function mentionsForeignly(file: HostFile, name: string): boolean {
  let known = mentioned.get(file);
  if (!known) mentioned.set(file, (known = new Map()));
  let is = known.get(name);
  if (is === undefined) {
    is = file.scripts.some(({ script }) => firstForeignMention(script, name) < Number.POSITIVE_INFINITY);
    known.set(name, is);
  }
  return is;
}

function findFirst(script: SitedText, name: string): number {
  const groups = groupsOf(script);
  let [start, next, end] = [0, 0, 0];
  for (const [block, { length, offsets }] of mentionsIn(script, name).entries()) {
    const here = groups[next]?.block === block ? groups[next]?.group : undefined;
    const first = firstOutside(offsets, here, end - start);
    if (first !== undefined) return start + first;
    if (here) {
      end = Math.max(end, start + reachOf(here));
      next += 1;
    }
    start += length;
  }
  return Number.POSITIVE_INFINITY;
}

/** The first of the offsets that stands in no command of its block, while no command from above reaches into the block. */
const inBlock = new WeakMap<readonly number[], { group: SiteGroup | undefined; first: number | undefined }>();

function firstOutside(
  offsets: readonly number[],
  group: SiteGroup | undefined,
  endBefore: number,
): number | undefined {
  if (offsets.length === 0) return undefined;
  if (endBefore > 0) return lookOutside(offsets, group, endBefore);
  let known = inBlock.get(offsets);
  if (known?.group !== group || !known) {
    known = { group, first: lookOutside(offsets, group, 0) };
    inBlock.set(offsets, known);
  }
  return known.first;
}

function lookOutside(
  offsets: readonly number[],
  group: SiteGroup | undefined,
  endBefore: number,
): number | undefined {
  let [next, end] = [0, endBefore];
  return offsets.find((at) => {
    for (let site = group?.sites[next]; site && site.offset <= at; site = group?.sites[next]) {
      end = Math.max(end, site.offset + site.site.text.length);
      next += 1;
    }
    return at >= end;
  });
}
