// JSON files with scripts in some of their values: while one of these is edited, only this one is read again.
import type { Node, ParseError } from 'jsonc-parser';
import { parseJson, valueWithin } from '../json/value';
import type { Container } from './container';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

export interface JsonReader {
  /** The values that scripts may stand in, in their order and apart from each other. */
  readonly valuesIn: (root: Node) => Iterable<Node>;
  /** The scripts in one of them; looks at nothing around it. */
  readonly scriptsIn: (text: string, value: Node) => Iterable<ScriptBlock>;
}

/** A file that is broken anywhere is read as a whole, for nobody knows what its values are. */
export function jsonScripts({ valuesIn, scriptsIn }: JsonReader): Container {
  return scriptsInParts({
    *partsOf(text) {
      const errors: ParseError[] = [];
      const root = parseJson(text, errors);
      if (!root || errors.length > 0) return yield { start: 0, end: text.length, context: broken };
      for (const { offset, length } of valuesIn(root))
        yield { start: offset, end: offset + length, context: '' };
    },
    *scriptsOf(text, part) {
      if (part.context === broken) {
        const root = parseJson(text);
        if (root) for (const value of valuesIn(root)) yield* scriptsIn(text, value);
        return;
      }
      const value = valueWithin(text, part);
      if (value) yield* scriptsIn(text, value);
    },
    isWhole: (text, part) => part.context !== broken && valueWithin(text, part) !== undefined,
  });
}

const broken = 'broken';
