// Containers of files that hold scripts here and there: made of a function that finds them.
import { spanInSource } from '../../base/offset-map';
import { dialects, type ScriptShell } from '../dialects/registry';
import { needle } from '../docker-word';
import { fillHoles, maskHoles, type Hole } from '../fill-holes';
import type { MappedText } from '../mapped-text';
import { placeSite, relativeMap, standsOneToOne } from '../place-site';
import type { CommandSite, HostScript, LocatedScript, LocatedSite, SitedText, Unattended } from '../types';
import type { Writing } from '../writing';
import type { Container, FoundScripts } from './container';

/** A script that was found in a file. */
export interface ScriptBlock {
  readonly shell: ScriptShell;
  /** Its text as the shell gets it. */
  readonly source: MappedText;
  readonly writing: Writing;
  /** What is filled in before the shell reads the text, ascending. */
  readonly holes?: readonly Hole[];
  readonly unattended?: Unattended;
}

/**
 * Finds the scripts of a file, in their order and apart from each other. Asked only for texts that speak of docker; may
 * leave out scripts that do not.
 */
export type ScriptFinder = (text: string) => Iterable<ScriptBlock>;

interface EmbeddedScript extends HostScript {
  readonly holes: readonly Hole[];
  readonly unattended: Unattended | undefined;
  /** The stretch of the file that it comes from: texts that are spelled differently may be the same script. */
  readonly written: string;
  /** As the dialect reads the script, whose holes are masked. */
  readonly scanned: SitedText;
  /** The sites as they stand in the file, relative to the script's offset there. */
  readonly placed: readonly LocatedSite[];
}

interface LocatedEmbedded extends LocatedScript {
  readonly script: EmbeddedScript;
}

/** At an edit the file is searched anew, but what has not changed of its scripts and sites stays the same objects. */
export function embeddedScripts(find: ScriptFinder, about: Pick<FoundScripts, 'isProse'> = {}): Container {
  const assembled = (text: string, scripts: readonly LocatedEmbedded[]): FoundScripts => ({
    ...assemble(text, scripts),
    ...about,
  });
  return {
    open: (text) =>
      assembled(
        text,
        locate(find, text).map((block) => readBlock(block, text, undefined)),
      ),
    edit: (found, text) => {
      const old = found.scripts as readonly LocatedEmbedded[];
      const blocks = locate(find, text);
      const [ahead, behind] = unchangedAtEnds(old, blocks);
      const scripts = blocks.map((block, index) => {
        const isAhead = index < ahead;
        const before = old[isAhead ? index : index + old.length - blocks.length];
        if (before && (isAhead || index >= blocks.length - behind))
          return { offset: block.offset, script: before.script };
        return readBlock(block, text, old[index]?.script);
      });
      return assembled(text, scripts);
    },
  };
}

type LocatedBlock = Pick<LocatedScript, 'offset'> &
  Omit<EmbeddedScript, 'sites' | 'scanned' | 'placed'> & { readonly shell: ScriptShell };

function locate(find: ScriptFinder, text: string): LocatedBlock[] {
  if (!text.includes(needle)) return [];
  return Array.from(find(text), ({ shell, source, writing, holes = [], unattended }) => ({
    ...relativeMap(source.map),
    text: source.text,
    shell,
    writing,
    holes,
    unattended,
    written: writtenAs(source),
  }));
}

function writtenAs({ file, map, text }: MappedText): string {
  const { start, end } = spanInSource(map, 0, text.length);
  return file.slice(start, end);
}

function assemble(text: string, scripts: readonly LocatedEmbedded[]): FoundScripts {
  const sites = scripts.flatMap(({ offset, script }) =>
    script.placed.map((located) => ({ offset: offset + located.offset, site: located.site })),
  );
  return { text, sites, scripts };
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
function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `old` is what stood in the block's place before, of which the same sites may be taken over. */
function readBlock(block: LocatedBlock, file: string, old: EmbeddedScript | undefined): LocatedEmbedded {
  const { offset, ...script } = block;
  const { shell, text, map, holes, unattended } = script;
  const { scan, rescan } = dialects[shell];
  const masked = holes.length > 0 ? maskHoles(text, holes) : text;
  const whole = { start: 0, oldEnd: old?.text.length ?? 0, newEnd: masked.length };
  const scanned = old?.shell === shell ? rescan(old.scanned, masked, whole) : scan(masked);
  const sites = reuse(old?.scanned.sites, old?.sites, scanned.sites, (located) => ({
    offset: located.offset,
    site: standing(fillHoles(located, text, holes), unattended),
  }));
  const rest = standsOneToOne(map) ? '' : file.slice(offset);
  const placed = standsOneToOne(map)
    ? sites
    : reuse(old?.sites, old?.placed, sites, (located) => placeSite(located, map, rest));
  return { offset, script: { ...script, scanned, sites, placed } };
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
