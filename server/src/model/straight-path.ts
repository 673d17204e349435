// Whether between two commands of a script nothing runs that could do something to containers unseen.
import { detached } from '../base/detached';
import type { CommandSite, SitedText } from '../hosts/types';
import type { Step } from './script-flow';
import { programsIn } from './shell-pieces';

/** The text between a command and the one before it. */
export interface Gap {
  readonly text: string;
  /** Every command in it is one that leaves containers alone. */
  readonly harmless: boolean;
  /** It has a blank line or a comment. */
  readonly parts: boolean;
}

/** How many gaps up to each command are of a kind, so that any stretch of the file is judged by one subtraction. */
interface GapCounts {
  readonly harmful: readonly number[];
  readonly parting: readonly number[];
}

const counts = new WeakMap<SitedText, GapCounts>();
const gaps = new WeakMap<CommandSite, Gap>();

/** Every other command in between is one that leaves containers alone. */
export function isStraightPath(file: SitedText, from: Step, to: Step): boolean {
  const { harmful } = countsOf(file);
  return harmful[from.index] === harmful[to.index];
}

/** No blank line and no comment parts the two commands. */
export function isOneBlock(file: SitedText, from: Step, to: Step): boolean {
  const { parting } = countsOf(file);
  return parting[from.index] === parting[to.index];
}

function countsOf(file: SitedText): GapCounts {
  let known = counts.get(file);
  if (!known) {
    known = countGaps(file);
    counts.set(file, known);
  }
  return known;
}

function countGaps({ text, sites }: SitedText): GapCounts {
  const harmful: number[] = [];
  const parting: number[] = [];
  let end = 0;
  let [harms, parts] = [0, 0];
  for (const { offset, site } of sites) {
    // A command within another one, as in `$(…)`, has no gap before it.
    if (offset >= end) {
      const gap = gapBefore(site, text.slice(end, offset));
      if (!gap.harmless) harms += 1;
      if (gap.parts) parts += 1;
    }
    end = Math.max(end, offset + site.text.length);
    harmful.push(harms);
    parting.push(parts);
  }
  return { harmful, parting };
}

/** Kept with the command as long as the text before it, behind the command before, stays the same. */
export function gapBefore(site: CommandSite, text: string): Gap {
  const known = gaps.get(site);
  if (known?.text === text) return known;
  const harmless = programsIn(text).every((program) => harmlessPrograms.has(program));
  const gap = { text: detached(text), harmless, parts: /\n[ \t]*\r?\n|^[ \t]*#/mu.test(text) };
  gaps.set(site, gap);
  return gap;
}

/** Programs and builtins that neither start nor stop containers, and statements without a command of their own. */
const harmlessPrograms: ReadonlySet<string> = new Set(
  (
    ': [ [[ awk base64 basename break cat cd chgrp chmod chown clear continue cp curl cut date declare df dirname ' +
    'echo exit export false for free git grep head hostname id install jq ln local ls mkdir mktemp mv nc ' +
    'openssl ping popd printf pushd pwd readonly rm sed seq set shopt sleep sort stat sync tail tar tee test touch ' +
    'tput tr true umask uname uniq unset unzip wait wc wget whoami yes'
  ).split(' '),
);
