// Containers of YAML files: entries of the outline are the parts that are read by themselves.
import { lineStart } from '../../base/lines';
import { blockFrom, blockOf, entriesOf, isStillEntry, rootBlock } from '../yaml/outline';
import type { YamlBlock, YamlEntry } from '../yaml/outline';
import type { Container } from './container';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

export interface YamlReader {
  /** Entries in their order, none within another; all scripts stand in them. */
  entriesOf(text: string): Iterable<YamlPart>;
  /** The scripts in the one entry of the block. */
  scriptsIn(text: string, block: YamlBlock, context: string): Iterable<ScriptBlock>;
}

export interface YamlPart {
  readonly entry: YamlBlock;
  /** What is said elsewhere in the file and decides how the entry is read. */
  readonly context?: string;
}

export function yamlScripts({ entriesOf: find, scriptsIn }: YamlReader): Container {
  return scriptsInParts({
    *partsOf(text) {
      for (const { entry, context = '' } of find(text)) {
        const end = entry.end < text.length ? lineStart(text, entry.end) : entry.end;
        yield { start: lineStart(text, entry.start), end, context };
      }
    },
    scriptsOf: (text, { start, end, context }) => scriptsIn(text, blockFrom(text, start, end), context),
    isWhole: (text, { start, end }, edit) => isStillEntry(text, start, end, edit.start, edit.newEnd),
  });
}

/**
 * For formats in which steps may stand at any depth: the outermost entries that hold a mapping with one of the keys, or
 * the whole text where it is such a mapping itself.
 */
export function* entriesWith(keys: ReadonlySet<string>, text: string): Iterable<YamlPart> {
  const root = rootBlock(text);
  const entries = entriesOf(text, root);
  if (hasOne(entries, keys)) yield { entry: root };
  else yield* entriesBelow(keys, text, entries);
}

function* entriesBelow(
  keys: ReadonlySet<string>,
  text: string,
  entries: readonly YamlEntry[],
): Iterable<YamlPart> {
  for (const entry of entries) {
    const block = blockOf(text, entry);
    const inner = block ? entriesOf(text, block) : [];
    if (hasOne(inner, keys)) yield { entry };
    else yield* entriesBelow(keys, text, inner);
  }
}

function hasOne(entries: readonly YamlEntry[], keys: ReadonlySet<string>): boolean {
  return entries.some(({ key }) => key !== undefined && keys.has(key));
}
