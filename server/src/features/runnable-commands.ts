// Commands of a file as they can be run by themselves in a terminal: on one line, with the values of variables.
import { applyEdits, type Replacement } from '../base/apply-edits';
import { firstIndex } from '../base/first-index';
import { sourceStart } from '../base/offset-map';
import type { Span } from '../base/span';
import type { HostFile, HostScript, LocatedSite } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import { destroysSomething } from '../model/destruction';
import { resolveText } from '../model/resolved-text';
import { literalVariables } from '../model/script-variables';
import { understand } from '../model/understand';
import { writtenEnd } from '../model/word-places';
import { isReadOnce } from '../model/transparent-wrappers';
import { cursorAt } from './cursor';
import { oneLine } from './refactorings/one-line';
import { scriptAt } from './script-at';

export interface RunnableCommand {
  /** With what stands before docker, such as `sudo`, and with its redirections. */
  readonly text: string;
  /** Ask before it is run. */
  readonly destroys: boolean;
}

/**
 * The commands that begin in the range, or the one at an empty range; those within another command belong to it.
 * Commands that take their input from another one, or run on another machine, cannot be run by themselves.
 */
export function runnableCommands(file: HostFile, range: Span): RunnableCommand[] {
  if (range.start === range.end) {
    const found = scriptAt(file, range.start);
    const cursor = found && cursorAt(found.place.script, found.at);
    if (!cursor) return [];
    const { script } = found.place;
    const outer = script.sites.find((site) => holds(site, cursor.located.offset));
    return outer ? runnableFrom(script, [outer]) : [];
  }
  return file.scripts.flatMap(({ offset, script }) => {
    const chosen = script.sites.filter((located) => {
      const at = offset + sourceStart(script.map, located.offset);
      return at >= range.start && at < range.end;
    });
    return runnableFrom(script, outermost(chosen));
  });
}

function runnableFrom(script: HostScript, chosen: readonly LocatedSite[]): RunnableCommand[] {
  return chosen.filter(canRunAlone).map((located) => {
    const { site, offset } = located;
    const end = writtenEnd(site);
    const edits = [...lineEdits(script, located), ...variableEdits(script, located)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const start = Math.min(0, ...site.wrappers.map(({ span }) => span.start));
    const text = script.text.slice(offset + start, offset) + applyEdits(site.text.slice(0, end), edits);
    const { sites } = script;
    const inner = sites.slice(indexFrom(sites, offset), indexFrom(sites, offset + end));
    return { text, destroys: inner.some((other) => destroysSomething(understand(other.site))) };
  });
}

/** The index of the first site that begins at the offset or behind. */
function indexFrom(sites: readonly LocatedSite[], offset: number): number {
  return firstIndex(sites.length, (index) => (sites[index]?.offset ?? 0) >= offset);
}

/** Its words say what to do: docker alone, or what follows a pipe, is nothing to run. */
export function canRunAlone({ site }: LocatedSite): boolean {
  const reads = site.redirections.some(({ operator }) => operator.startsWith('<<'));
  const { stdin } = site.surroundings;
  return (
    understand(site).path.length > 0 &&
    stdin !== 'pipe' &&
    !reads &&
    isReadOnce(site) &&
    !site.appendsArguments
  );
}

function holds({ offset, site }: LocatedSite, at: number): boolean {
  return offset <= at && at < offset + site.text.length;
}

function outermost(sites: readonly LocatedSite[]): LocatedSite[] {
  let end = 0;
  return sites.filter(({ offset, site }) => {
    if (offset < end) return false;
    end = offset + (site.words.at(-1)?.span.end ?? 0);
    return true;
  });
}

function lineEdits(script: HostScript, located: LocatedSite): readonly Replacement[] {
  return oneLine.rewrite({ script, located, invocation: understand(located.site) });
}

/** Values that are certain stand in for their variables; their characters mean nothing to any shell. */
function variableEdits(script: HostScript, { site, offset }: LocatedSite): Replacement[] {
  const lookUp = literalVariables(script);
  return site.words.flatMap((word, index) => {
    const part = { word: index, start: 0, end: word.cooked.length };
    return resolveText(site, part, (name) => lookUp(name, offset)).stretches.flatMap((stretch) =>
      stretch.variable === undefined
        ? []
        : [
            {
              span: sourceSpan(word, stretch.at.start, stretch.at.end),
              newText: lookUp(stretch.variable, offset) ?? '',
            },
          ],
    );
  });
}
