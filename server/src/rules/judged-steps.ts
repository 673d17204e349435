// Which commands of a script may be judged together: they run once each, in the order of the file, on one engine.
import { occurrences } from '../hosts/occurrences';
import { groupsOf, type SiteGroup } from '../hosts/site-groups';
import { factsOfBlocks } from '../hosts/text-blocks';
import type { SitedText } from '../hosts/types';
import type { Operand } from '../model/invocation';
import { isPlaceholder } from '../model/placeholder';
import { stepsOf, type Step } from '../model/script-flow';
import type { Script } from '../model/script';
import { isOneBlock, isStraightPath } from '../model/straight-path';
import { understand } from '../model/understand';
import { isReadOnce } from '../model/transparent-wrappers';

/** Steps of the straight path: not in a branch, loop or function, not on another machine, not for another engine. */
export function isCertain({ command: { site }, effects }: Step): boolean {
  return !site.surroundings.conditional && !effects.elsewhere && isReadOnce(site);
}

/**
 * The second command surely runs after the first, with nothing unseen between them. In a file that does not show that it
 * is run from top to bottom they must stand in one block: such a file may be a list of examples.
 */
export function isSequence(script: Script, from: Step, to: Step): boolean {
  const { file } = script;
  const manner = mannerOf(script);
  if (manner.isCollection || !manner.hasOneEngine || manner.firstExit < to.command.offset) return false;
  if (!manner.runsAsWhole && !isOneBlock(file, from, to)) return false;
  return isStraightPath(file, from, to);
}

/** Nothing in the file sends docker's commands elsewhere. */
export function hasOneEngine(script: Script): boolean {
  return mannerOf(script).hasOneEngine;
}

/**
 * What the file says beside the steps and the gaps between them: what it is, and a place in it. As long as all this stays
 * the same, the steps are judged as they were.
 */
export function circumstancesOf(script: Script): { readonly kind: string; readonly place: number } {
  const { hasOneEngine: isOne, runsAsWhole: isWhole, firstExit: place } = mannerOf(script);
  return { kind: `${String(isOne)} ${String(isWhole)}`, place };
}

/** What kind of file it is. */
interface Manner {
  readonly hasOneEngine: boolean;
  readonly runsAsWhole: boolean;
  /** One name or one port is given three times: a collection of examples, of which nobody runs all. */
  readonly isCollection: boolean;
  /** The offset of an `exit` at the start of a line: what stands below is not run, or only by hand. */
  readonly firstExit: number;
}

const manners = new WeakMap<SitedText, Manner>();

function mannerOf(script: Script): Manner {
  const { file } = script;
  let known = manners.get(file);
  if (!known) {
    let collection: boolean | undefined;
    known = {
      hasOneEngine: occurrences(file, otherEngine) === 0,
      runsAsWhole: runsAsWhole(file),
      get isCollection() {
        collection ??= stepsOf(script).some(countsToThree());
        return collection;
      },
      firstExit: firstExit(file),
    };
    manners.set(file, known);
  }
  return known;
}

const setOptions = /^set[ \t]+-/mu;
const otherEngine = /DOCKER_HOST|DOCKER_CONTEXT|docker-machine|docker-env|docker context use/u;

const exits = factsOfBlocks((lines) => ({
  length: lines.length,
  exit: /^exit\b/mu.exec(lines)?.index ?? Infinity,
}));

function firstExit(file: SitedText): number {
  let start = 0;
  for (const { length, exit } of exits(file)) {
    if (exit < Infinity) return start + exit;
    start += length;
  }
  return Infinity;
}

function countsToThree(): (step: Step) => boolean {
  const counts = new Map<string, number>();
  return ({ effects: { creation } }) => {
    const given = [creation?.name?.text ?? '', ...(creation?.ports ?? []).map(({ first }) => String(first))];
    return given.some((key) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return key !== '' && count > 2;
    });
  };
}

/** `cmd || …` and `if cmd` show that the author reckons with a failure. */
export function isFailureExpected({ file }: Script, { command: { offset, site } }: Step): boolean {
  const after = file.text.slice(offset + site.text.length, offset + site.text.length + 20);
  const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
  const before = file.text.slice(lineStart, offset);
  return /^[ \t]*\|\|/u.test(after) || /\b(?:if|elif|while|until)\b|!/u.test(before);
}

/** `cmd &`: when it has started is not known, and whether it did. */
export function isInBackground({ file }: Script, { command: { offset, site } }: Step): boolean {
  const after = file.text.slice(offset + site.text.length, offset + site.text.length + 20);
  return /^[ \t]*&(?!&)/u.test(after);
}

/** A file with an interpreter line or with `set -e` is meant to be run, but not one with words to be replaced. */
function runsAsWhole(file: SitedText): boolean {
  if (!/^(?:[ \t]*(?:#.*)?\r?\n)*#!/u.test(file.text) && occurrences(file, setOptions) === 0) return false;
  return groupsOf(file).every(({ group }) => !hasTemplate(group));
}

const templates = new WeakMap<SiteGroup, boolean>();

function hasTemplate(group: SiteGroup): boolean {
  let known = templates.get(group);
  if (known === undefined) {
    known = group.sites.some(({ site }) => understand(site).operands.some(standsForAnother));
    templates.set(group, known);
  }
  return known;
}

function standsForAnother({ text, fixed, spec }: Operand): boolean {
  return fixed && (spec?.kind === 'image' || spec?.kind === 'container') && isPlaceholder(text);
}
