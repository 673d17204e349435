// Scanning a script, or a part of it, for docker commands.
import { needle } from '../../docker-word';
import type { MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import { effortFor, isSpent, outermost, provideReader } from '../script-context';
import { readCommands } from './commands';
import { readHeredocText } from './heredocs';
import { rememberScripts } from './known-scripts';
import { decodeFrames, openLevel } from './level';
import { emptyStack } from './number-stack';
import type { RestartHook, Scan, ScriptContext } from './scan';

/** Who listens to a scan beside the one who wants its sites. */
export interface ScanHooks {
  readonly observe?: Scan['observe'];
  readonly atRestart?: Scan['atRestart'];
}

/** The docker commands in a text, in the order of their offsets in the file. */
export function scanScript(
  source: MappedText,
  context: ScriptContext = outermost,
  hooks: ScanHooks = {},
): readonly SiteDraft[] {
  if (!hooks.observe && !source.text.includes(needle)) return [];
  if (context.effort && isSpent(context.effort)) return [];
  const scan = openScan(source, context, hooks);
  readCommands(scan, openLevel(scan, { ...context, closer: 0 }), 0);
  return sorted(scan.found);
}

provideReader('posix', scanScript);

/** The byte order mark is no part of the first command. */
export const byteOrderMark = 0xfeff;

/**
 * Scans from a restart point with these frames open until `atRestart` says so, or to the end of the text.
 * Returns the scan with what was found since the last restart point.
 */
export function scanFrom(source: MappedText, start: number, frames: string, atRestart: RestartHook): Scan {
  const scan = openScan(source, outermost, { atRestart });
  const level = openLevel(scan, { ...outermost, closer: 0 }, decodeFrames(frames));
  readCommands(scan, level, start === 0 && source.text.charCodeAt(0) === byteOrderMark ? 1 : start);
  return scan;
}

/** The docker commands in `$(…)` and backticks of a text that is no script itself. */
function scanText(source: MappedText, context: ScriptContext, hooks: ScanHooks): readonly SiteDraft[] {
  if (context.effort && isSpent(context.effort)) return [];
  const scan = openScan(source, context, hooks);
  readHeredocText(scan);
  return sorted(scan.found);
}

/**
 * In the order of their offsets. What stands in `$(…)` within a script that is handed over in double quotes is found
 * by both shells that read it; it is kept once.
 */
export function sorted(found: readonly SiteDraft[]): readonly SiteDraft[] {
  if (found.length < 2) return found;
  const ascending = [...found].sort((one, other) => one.offset - other.offset);
  return ascending.filter((draft, index) => draft.offset !== ascending[index - 1]?.offset);
}

function openScan(source: MappedText, context: ScriptContext, hooks: ScanHooks): Scan {
  const { observe, atRestart } = hooks;
  const inner = observe ? { observe } : {};
  const effort = context.effort ?? effortFor(source.text);
  if (context.effort) effort.spent += source.text.length;
  return {
    source,
    text: source.text,
    context,
    tape: emptyStack(),
    words: emptyStack(),
    redirections: [],
    heredocs: [],
    found: [],
    reach: 0,
    failed: new Map(),
    failedParens: [],
    nesting: 0,
    failedAt: 0,
    effort,
    lastLines: undefined,
    unfinishedHeredocs: 0,
    searchedFrom: 0,
    searchedTo: -1,
    readCommands,
    readScript: rememberScripts((text, within) => scanScript(text, within, inner)),
    readText: rememberScripts((text, within) => scanText(text, within, inner)),
    observe,
    atRestart,
  };
}
