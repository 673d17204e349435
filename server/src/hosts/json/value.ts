// Strings in JSON files, with comments allowed, and the way back from their text to the file.
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../../base/span';
import { MapBuilder } from '../map-builder';
import type { MappedText } from '../mapped-text';

/** Undefined where there is nothing to read; what is broken is left out, and told in `errors`. */
export function parseJson(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  } catch {
    // The library calls itself for each nesting: thousands of them are no file that anybody wrote.
    return undefined;
  }
}

/** The value that the span holds, without anything around it; undefined where it is broken or something else. */
export function valueWithin(text: string, { start, end }: Span): Node | undefined {
  const errors: ParseError[] = [];
  const node = parseJson(text.slice(start, end), errors);
  const isAlone = errors.length === 0 && node?.offset === 0 && node.length === end - start;
  return isAlone ? moved(node, start) : undefined;
}

function moved({ type, value, offset, length, children }: Node, by: number): Node {
  const inner = children?.map((child) => moved(child, by));
  return {
    type,
    value: value as unknown,
    offset: offset + by,
    length,
    ...(inner ? { children: inner } : {}),
  };
}

export function nodeAt(root: Node | undefined, ...path: readonly (string | number)[]): Node | undefined {
  return root && findNodeAtLocation(root, [...path]);
}

/** The members of an object with their names; none where it is something else. */
export function membersOf(
  node: Node | undefined,
): readonly { readonly name: string; readonly value: Node }[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), value }] : [],
  );
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

const escape = /\\(?:u[\da-fA-F]{4}|[^\r\n])/gu;

/** The text of a string, which may still be open at its end; undefined where the node is none. */
export function stringOf(file: string, node: Node | undefined): MappedText | undefined {
  if (node?.type !== 'string') return undefined;
  const start = node.offset + 1;
  const end = Math.max(start, node.offset + node.length - (isClosed(file, node) ? 1 : 0));
  const text = file.slice(start, end);
  const builder = new MapBuilder(file, start);
  let at = 0;
  for (const found of text.matchAll(escape)) {
    builder.copy(start + at, start + found.index);
    at = found.index + found[0].length;
    builder.spell(unescape(found[0]), { start: start + found.index, end: start + at });
  }
  builder.copy(start + at, end);
  return builder.build();
}

function isClosed(file: string, { offset, length }: Node): boolean {
  return length > 1 && file.charAt(offset + length - 1) === '"';
}

function unescape(found: string): string {
  if (found.length === 6) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  const sign = found.charAt(1);
  return letters[sign] ?? sign;
}

const letters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
