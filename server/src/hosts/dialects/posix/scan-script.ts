// Scanning a script, or a part of it, for docker commands.
import type { MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import { readCommands } from './commands';
import { readHeredocText } from './heredocs';
import { openLevel } from './level';
import { needle, type Scan, type ScriptContext } from './scan';

const outermost: ScriptContext = {
  wrappers: [],
  stdin: 'inherited',
  substituted: false,
  conditional: false,
  appendsArguments: false,
  depth: 0,
};

/** The docker commands in a text, in the order of their offsets in the file. */
export function scanScript(source: MappedText, context: ScriptContext = outermost): readonly SiteDraft[] {
  if (!source.text.includes(needle)) return [];
  const scan = openScan(source, context);
  readCommands(scan, openLevel(scan, { ...context, closer: 0 }), 0);
  return sorted(scan.found);
}

/** The docker commands in `$(…)` and backticks of a text that is no script itself. */
function scanText(source: MappedText, context: ScriptContext): readonly SiteDraft[] {
  const scan = openScan(source, context);
  readHeredocText(scan);
  return sorted(scan.found);
}

export function sorted(found: readonly SiteDraft[]): readonly SiteDraft[] {
  return [...found].sort((one, other) => one.offset - other.offset);
}

export function openScan(
  source: MappedText,
  context: ScriptContext,
  hooks: { readonly observe?: Scan['observe']; readonly atRestart?: Scan['atRestart'] } = {},
): Scan {
  return {
    source,
    text: source.text,
    context,
    tape: [],
    words: [],
    redirections: [],
    heredocs: [],
    found: [],
    reach: 0,
    failed: new Map(),
    searchedFrom: 0,
    searchedTo: -1,
    readCommands,
    readScript: scanScript,
    readText: scanText,
    observe: hooks.observe,
    atRestart: hooks.atRestart,
  };
}
