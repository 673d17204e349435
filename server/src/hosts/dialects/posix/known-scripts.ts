// Nested scripts that were read already: what is read in vain and then once more must not double with every nesting.
import type { MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import type { ScriptContext, ScriptReader } from '../script-context';

interface KnownScript {
  readonly source: MappedText;
  readonly found: readonly SiteDraft[];
}

/** The reader, but for scripts that were read before at the same place under the same conditions. */
export function rememberScripts(read: ScriptReader): ScriptReader {
  const known = new Map<string, KnownScript>();
  return (source, context) => {
    const key = keyOf(source, context);
    const before = known.get(key);
    if (before?.source.text === source.text) return before.found.map(copyDraft);
    const found = read(source, context);
    known.set(key, { source, found: found.map(copyDraft) });
    return found;
  };
}

/** Where the script stands and ends, and what it takes over from there. */
function keyOf({ map, text }: MappedText, context: ScriptContext): string {
  const { stdin, substituted, conditional, appendsArguments, wrappers } = context;
  const place = [map.pairs[1], map.pairs.at(-1), map.pairs.length, text.length];
  return [...place, stdin, substituted, conditional, appendsArguments, wrappers.length].join();
}

/** A draft may still learn what it is piped into, each time anew. */
function copyDraft({ offset, site }: SiteDraft): SiteDraft {
  return { offset, site: { ...site } };
}
