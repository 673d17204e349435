// The value of a YAML entry: a scalar in any style, or a list in flow style; parsed by the `yaml` library but for block scalars.
import { Parser, type CST } from 'yaml';
import type { MappedText } from '../mapped-text';
import { readBlockScalar } from './block-scalar';
import { readFlowScalar } from './flow-scalar';
import { blockOf, entriesOf, entryOf, valueAt, type YamlBlock, type YamlEntry } from './outline';

export type ScalarStyle = 'literal' | 'folded' | 'plain' | 'single' | 'double';

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
  const block = readBlockScalar(text, at, entry.end, entry.indent);
  if (block) return block;
  const token = parseToken(text, at, entry.end);
  return token && isFlowScalar(token) ? flowScalar(text, token, at) : undefined;
}

/** All scalars of the value: itself, or those of a list in either style and of the lists in it. References are left out. */
export function scalarsOf(text: string, entry: YamlEntry | undefined): readonly YamlScalar[] {
  if (!entry) return [];
  const block = blockOf(text, entry);
  if (block)
    return entriesOf(text, block).flatMap((item) => (item.key === undefined ? scalarsOf(text, item) : []));
  const scalar = scalarOf(text, entry);
  if (scalar) return [scalar];
  const at = valueAt(text, entry);
  if (text.charAt(at) !== '[' || /!reference\b/u.test(text.slice(entry.valueStart, at))) return [];
  const token = parseToken(text, at, entry.end);
  return token ? scalarsIn(text, token, at) : [];
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

function scalarsIn(text: string, token: CST.Token, origin: number): readonly YamlScalar[] {
  if (isFlowScalar(token)) return [flowScalar(text, token, origin)];
  if (token.type !== 'flow-collection' || token.start.source !== '[') return [];
  return token.items.flatMap(({ start, value, sep }) => {
    const isReference = start.some(({ type, source }) => type === 'tag' && source === '!reference');
    return value && !sep && !isReference ? scalarsIn(text, value, origin) : [];
  });
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

function flowScalar(text: string, token: CST.FlowScalar, origin: number): YamlScalar {
  return { source: readFlowScalar(text, token, origin), style: styles[token.type], indent: 0 };
}

const styles = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  alias: 'plain',
} as const;
