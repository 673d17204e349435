// The scalars that are values of YAML entries, in any style; parsed by the `yaml` library but for block scalars.
import { Parser, type CST } from 'yaml';
import type { MappedText } from '../mapped-text';
import { readBlockScalar } from './block-scalar';
import { readFlowScalar } from './flow-scalar';
import { blockOf, entriesOf, entryOf, valueAt, type YamlBlock, type YamlEntry } from './outline';

export type ScalarStyle = 'literal' | 'folded' | 'plain' | 'plain-in-flow' | 'single' | 'double';

export interface YamlScalar {
  readonly source: MappedText;
  readonly style: ScalarStyle;
  /** How many blanks stand before each line, for the literal and folded style. */
  readonly indent: number;
}

/** The scalar that is the value of the entry; undefined where it is none, or a reference to another place. */
export function scalarOf(text: string, entry: YamlEntry | undefined): YamlScalar | undefined {
  if (!entry || blockOf(text, entry)) return undefined;
  const at = valueAt(text, entry);
  const inFlow = entry.flowDepth !== undefined;
  const block = inFlow ? undefined : readBlockScalar(text, at, entry.end, entry.indent);
  if (block) return block;
  const token = parseToken(text, at, entry.end);
  if (!token || !isFlowScalar(token)) return undefined;
  const style = inFlow && token.type === 'scalar' ? 'plain-in-flow' : styles[token.type];
  return { source: readFlowScalar(text, token, at), style, indent: 0 };
}

/** Nobody writes more lists in lists; each of them is looked for in all that is in it. */
const deepestList = 8;

/**
 * All scalars of the value: itself, or those of a list in either style and of the lists in it. References are left out.
 * @param depth how many lists are around the entry
 */
export function scalarsOf(text: string, entry: YamlEntry | undefined, depth = 0): readonly YamlScalar[] {
  if (!entry || depth > deepestList) return [];
  const block = blockOf(text, entry);
  if (block)
    return entriesOf(text, block).flatMap((item) =>
      item.key === undefined ? scalarsOf(text, item, depth + 1) : [],
    );
  const scalar = scalarOf(text, entry);
  return scalar ? [scalar] : [];
}

/** What the key holds as plain text; undefined where it is no scalar. */
export function textAt(text: string, block: YamlBlock | undefined, key: string): string | undefined {
  return scalarOf(text, entryOf(text, block, key))?.source.text;
}

/** The block below the keys, one in another. */
export function blockAt(
  text: string,
  block: YamlBlock | undefined,
  ...keys: readonly string[]
): YamlBlock | undefined {
  let inner = block;
  for (const key of keys) {
    const entry = entryOf(text, inner, key);
    inner = entry && blockOf(text, entry);
  }
  return inner;
}

function parseToken(text: string, at: number, end: number): CST.Token | undefined {
  for (const token of new Parser().parse(text.slice(at, end)))
    if (token.type === 'document') return token.value;
  return undefined;
}

function isFlowScalar(token: CST.Token): token is CST.FlowScalar {
  return (
    token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar'
  );
}

const styles = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  alias: 'plain',
} as const;
