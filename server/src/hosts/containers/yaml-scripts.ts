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
  /** Whether the one entry of the block is still a part after an edit of what stands in it. Left out where it always is. */
  isPart?(text: string, block: YamlBlock): boolean;
}

export interface YamlPart {
  readonly entry: YamlBlock;
  /** What is said elsewhere in the file and decides how the entry is read. */
  readonly context?: string;
}

export function yamlScripts({ entriesOf: find, scriptsIn, isPart = () => true }: YamlReader): Container {
  return scriptsInParts({
    *partsOf(text) {
      for (const { entry, context = '' } of find(text)) {
        const end = entry.end < text.length ? lineStart(text, entry.end) : entry.end;
        yield { start: lineStart(text, entry.start), end, context };
      }
    },
    scriptsOf: (text, { start, end, context }) => scriptsIn(text, blockFrom(text, start, end), context),
    isWhole: (text, { start, end }, edit) =>
      isStillEntry(text, start, end, edit.start, edit.newEnd) && isPart(text, blockFrom(text, start, end)),
  });
}

/** What a block says to the steps in it, such as the system that runs them. */
export interface StepContext {
  /** The keys that say it. */
  readonly keys: readonly string[];
  /** `outer` is what is said to the block itself. */
  of(text: string, block: YamlBlock, outer: string): string;
}

/**
 * A reader for formats in which steps may stand at any depth: the parts are the outermost entries that hold a mapping with
 * one of the keys, or the whole text where it is such a mapping itself.
 */
export function stepsWith(
  keys: ReadonlySet<string>,
  scriptsIn: YamlReader['scriptsIn'],
  context: StepContext = { keys: [], of: (_, __, outer) => outer },
): Container {
  const hasKey = (entries: readonly YamlEntry[]): boolean =>
    entries.some(({ key }) => key !== undefined && keys.has(key));
  /** Flow style is not divided: several entries may stand in one line. */
  const isStep = (block: YamlBlock, entries: readonly YamlEntry[]): boolean =>
    block.flowDepth !== undefined || hasKey(entries);

  function* stepsBelow(text: string, entries: readonly YamlEntry[], outer: string): Iterable<YamlPart> {
    for (const entry of entries) {
      const block = blockOf(text, entry);
      if (!block) continue;
      const inner = entriesOf(text, block);
      if (isStep(block, inner)) yield { entry, context: outer };
      else yield* stepsBelow(text, inner, context.of(text, block, outer));
    }
  }

  return yamlScripts({
    *entriesOf(text) {
      const root = rootBlock(text);
      const entries = entriesOf(text, root);
      if (hasKey(entries)) yield { entry: root };
      else yield* stepsBelow(text, entries, context.of(text, root, ''));
    },
    scriptsIn,
    isPart(text, part) {
      const entries = entriesOf(text, part);
      const block = entries[0] && blockOf(text, entries[0]);
      // What stands there says something to others.
      if (context.keys.includes(entries[0]?.key ?? '')) return false;
      if (hasKey(entries)) return part.start === rootBlock(text).start;
      return block !== undefined && isStep(block, entriesOf(text, block));
    },
  });
}
