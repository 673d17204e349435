// A script that was found in a file, and how it is read so that what an edit leaves as it was stays the same objects.
import { detached } from '../../base/detached';
import { spanInSource } from '../../base/offset-map';
import { dialects, type ScriptShell } from '../dialects/registry';
import { fillHoles, maskHoles, type Hole } from '../fill-holes';
import type { MappedText } from '../mapped-text';
import { placeSite, relativeMap, standsOneToOne } from '../place-site';
import type { CommandSite, HostScript, LocatedScript, LocatedSite, SitedText, Unattended } from '../types';
import type { Writing } from '../writing';

/** A script as it is found. */
export interface ScriptBlock {
  readonly shell: ScriptShell;
  /** Its text as the shell gets it. */
  readonly source: MappedText;
  readonly writing: Writing;
  /** What is filled in before the shell reads the text, ascending. */
  readonly holes?: readonly Hole[];
  readonly unattended?: Unattended;
}

/** A script as it is kept. It holds no part of the file's text, which would keep this state of the file in memory. */
export interface EmbeddedScript extends HostScript {
  readonly holes: readonly Hole[];
  readonly unattended: Unattended | undefined;
  /** The stretch of the file that it comes from: texts that are spelled differently may be the same script. */
  readonly written: string;
  /** As the dialect reads the script, whose holes are masked. */
  readonly scanned: SitedText;
  /** The sites as they stand in the file, relative to the script's offset there. */
  readonly placed: readonly LocatedSite[];
}

export interface LocatedEmbedded extends LocatedScript {
  readonly script: EmbeddedScript;
}

type LocatedBlock = Pick<LocatedScript, 'offset'> &
  Omit<EmbeddedScript, 'sites' | 'scanned' | 'placed'> & { readonly shell: ScriptShell };

/** The scripts of the blocks, in the order of the file. `old` are those that stood there before; which of them are the same is told from both ends. */
export function readBlocks(
  blocks: Iterable<ScriptBlock>,
  old: readonly LocatedEmbedded[],
): readonly LocatedEmbedded[] {
  const located = inOrder(Array.from(blocks, locate));
  const [ahead, behind] = unchangedAtEnds(old, located);
  return located.map((block, index) => {
    const isAhead = index < ahead;
    const before = old[isAhead ? index : index + old.length - located.length];
    if (before && (isAhead || index >= located.length - behind))
      return { offset: block.offset, script: before.script };
    return readBlock(block, old[index]?.script);
  });
}

/** In files that are broken one script may reach over others, which are left out. */
function inOrder(blocks: LocatedBlock[]): readonly LocatedBlock[] {
  let end = 0;
  return blocks
    .sort((one, other) => one.offset - other.offset)
    .filter((block) => {
      if (block.offset < end) return false;
      end = block.offset + block.written.length;
      return true;
    });
}

function locate({ shell, source, writing, holes = [], unattended }: ScriptBlock): LocatedBlock {
  return {
    ...relativeMap(source.map),
    text: source.text,
    shell,
    writing: writingIn(source, writing),
    holes,
    unattended,
    written: writtenAs(source),
  };
}

/** The writing with the line ends of the file, where it has others than `\n`. */
export function writingIn(source: MappedText, writing: Writing): Writing {
  return writing.linePrefix !== undefined && endsWithCr(source) ? { ...writing, lineEnd: '\r\n' } : writing;
}

/** Whether the file ends its lines with `\r\n`: the line in which the script begins, or the one before. */
function endsWithCr({ file, map }: MappedText): boolean {
  const start = spanInSource(map, 0, 0).start;
  const next = file.indexOf('\n', start);
  const newline = next < 0 ? file.lastIndexOf('\n', start) : next;
  return newline > 0 && file.charAt(newline - 1) === '\r';
}

function writtenAs({ file, map, text }: MappedText): string {
  const { start, end } = spanInSource(map, 0, text.length);
  return file.slice(start, end);
}

/** How many blocks from the start on, and how many of the others up to the end, are the same as before. */
function unchangedAtEnds(
  old: readonly LocatedEmbedded[],
  blocks: readonly LocatedBlock[],
): readonly [number, number] {
  const length = Math.min(old.length, blocks.length);
  let ahead = 0;
  while (ahead < length && isSame(old.at(ahead), blocks.at(ahead))) ahead += 1;
  let behind = 0;
  while (ahead + behind < length && isSame(old.at(-1 - behind), blocks.at(-1 - behind))) behind += 1;
  return [ahead, behind];
}

function isSame(old: LocatedEmbedded | undefined, block: LocatedBlock | undefined): boolean {
  if (!old || !block) return false;
  const { script } = old;
  return (
    script.text === block.text &&
    script.written === block.written &&
    script.shell === block.shell &&
    isDeepEqual(script.map, block.map) &&
    script.unattended === block.unattended &&
    isDeepEqual(script.writing, block.writing) &&
    isDeepEqual(script.holes, block.holes)
  );
}

/** Of plain data with its keys in the same order. */
export function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `old` is what stood in the block's place before, of which the same sites may be taken over. */
function readBlock(block: LocatedBlock, old: EmbeddedScript | undefined): LocatedEmbedded {
  const { offset, ...found } = block;
  const [text, written] = [detached(found.text), detached(found.written)];
  const { shell, map, holes, unattended } = found;
  const { scan, rescan } = dialects[shell];
  const masked = holes.length > 0 ? maskHoles(text, holes) : text;
  const whole = { start: 0, oldEnd: old?.scanned.text.length ?? 0, newEnd: masked.length };
  const scanned = old?.shell === shell ? rescan(old.scanned, masked, whole) : scan(masked);
  const sites = reuse(old?.scanned.sites, old?.sites, scanned.sites, (located) => ({
    offset: located.offset,
    site: standing(fillHoles(located, text, holes), unattended),
  }));
  const placed = standsOneToOne(map)
    ? sites
    : reuse(old?.sites, old?.placed, sites, (located) => placeSite(located, map, written));
  return { offset, script: { ...found, text, written, scanned, sites, placed } };
}

function standing(site: CommandSite, unattended: Unattended | undefined): CommandSite {
  return unattended ? { ...site, surroundings: { ...site.surroundings, unattended } } : site;
}

/**
 * What `change` makes of the sites. Of a site that was there before, what was made of it then is taken where it is the
 * same; `made` are in the order of `before`.
 */
function reuse(
  before: readonly LocatedSite[] = [],
  made: readonly LocatedSite[] = [],
  sites: readonly LocatedSite[],
  change: (located: LocatedSite) => LocatedSite,
): readonly LocatedSite[] {
  const known = new Map(before.map(({ site }, index) => [site, made[index]?.site]));
  return sites.map((located) => {
    const { offset, site } = change(located);
    if (site === located.site) return { offset, site };
    const old = known.get(located.site);
    return { offset, site: old && isDeepEqual(old, site) ? old : site };
  });
}
