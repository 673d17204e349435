// Scanning a script, or a part of it, for docker commands.
import type { MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import { readCommands } from './commands';
import { readHeredocText } from './heredocs';
import { openLevel } from './level';
import { emptyStack } from './number-stack';
import { needle, type Scan, type ScriptContext } from './scan';

const outermost: ScriptContext = {
  wrappers: [],
  stdin: 'inherited',
  substituted: false,
  conditional: false,
  appendsArguments: false,
  depth: 0,
};

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
  const scan = openScan(source, context, hooks);
  readCommands(scan, openLevel(scan, { ...context, closer: 0 }), 0);
  return sorted(scan.found);
}

/** The docker commands in `$(…)` and backticks of a text that is no script itself. */
function scanText(source: MappedText, context: ScriptContext, hooks: ScanHooks): readonly SiteDraft[] {
  const scan = openScan(source, context, hooks);
  readHeredocText(scan);
  return sorted(scan.found);
}

function sorted(found: readonly SiteDraft[]): readonly SiteDraft[] {
  return [...found].sort((one, other) => one.offset - other.offset);
}

function openScan(source: MappedText, context: ScriptContext, hooks: ScanHooks): Scan {
  const { observe, atRestart } = hooks;
  const inner = observe ? { observe } : {};
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
    searchedFrom: 0,
    searchedTo: -1,
    readCommands,
    readScript: (text, within) => scanScript(text, within, inner),
    readText: (text, within) => scanText(text, within, inner),
    observe,
    atRestart,
  };
}
