// The entries of YAML mappings and sequences, in block style told by indentation alone, so that what is broken harms only its own entry.
import { contentEnd, lineStart } from '../../base/lines';
import type { Span } from '../../base/span';
import { flowEntriesOf, opensFlow } from './flow-collection';

/** A mapping or a sequence; `start` is where its first entry begins, `indent` the column of all entries. */
export interface YamlBlock extends Span {
  readonly indent: number;
  /**
   * In flow style, how many brackets are open there; `start` is that of the last one, `indent` that of the entry around.
   * Left out in block style.
   */
  readonly flowDepth?: number;
}

/** A `key: value`, or a `- value` where `key` is undefined, up to where the next entry begins. */
export interface YamlEntry extends YamlBlock {
  readonly key: string | undefined;
  /** Behind the colon or the dash. */
  readonly valueStart: number;
}

/** The whole of a text, which may hold several documents: their entries are read as those of one. */
export function rootBlock(text: string): YamlBlock {
  return blockFrom(text, 0, text.length);
}

/** The block whose first entry stands in the first line with content from the start of the line `at` on. */
export function blockFrom(text: string, at: number, end: number): YamlBlock {
  const start = contentAt(text, at === 0 && text.startsWith('\uFEFF') ? 1 : at, end);
  return { start, end, indent: columnOf(text, start) };
}

/** The entries of the block in their order; none where it is made of something else. Reads each line once. */
export function entriesOf(text: string, block: YamlBlock): readonly YamlEntry[] {
  if (block.flowDepth !== undefined) return flowEntriesOf(text, block);
  const { indent, end } = block;
  const isSequence = isDash(text, block.start);
  const entries: {
    key: string | undefined;
    start: number;
    end: number;
    indent: number;
    valueStart: number;
  }[] = [];
  let last: (typeof entries)[number] | undefined;
  for (let at = block.start; at < end; at = lineAfter(text, at)) {
    const start = at === block.start ? at : at + indent;
    const isOwn = at === block.start || isIndentedBy(text, at, indent);
    if (!isOwn || start >= end) continue;
    if (last && isDash(text, start) && !isSequence) continue;
    if (indent === 0 && isDocumentMark(text, start)) {
      if (last) last.end = Math.min(last.end, start);
      continue;
    }
    const head = isSequence ? dashAt(text, start) : keyAt(text, start);
    if (last) last.end = Math.min(last.end, start);
    last = head ? { ...head, start, end, indent } : undefined;
    if (last) entries.push(last);
  }
  return entries;
}

/** The mapping or sequence that is the value of an entry; undefined where it is a scalar or a reference to another place. */
export function blockOf(text: string, entry: YamlEntry): YamlBlock | undefined {
  const at = valueAt(text, entry);
  if (opensFlow(text, at) && at < entry.end) return flowOf(text, entry, at);
  if (entry.flowDepth !== undefined) return undefined;
  if (at < lineEnd(text, entry.valueStart, entry.end)) {
    // `- run: x` and `- - x`: the block begins in the line of the dash.
    if (entry.key !== undefined || (!isDash(text, at) && !keyAt(text, at))) return undefined;
    return { start: at, end: entry.end, indent: columnOf(text, at) };
  }
  const start = contentAt(text, at, entry.end);
  const indent = columnOf(text, start);
  if (opensFlow(text, start) && start < entry.end && indent > entry.indent) return flowOf(text, entry, start);
  const isBelow =
    indent > entry.indent || (indent === entry.indent && entry.key !== undefined && isDash(text, start));
  if (start >= entry.end || !isBelow || (!isDash(text, start) && !keyAt(text, start))) return undefined;
  return { start, end: entry.end, indent };
}

function flowOf(text: string, entry: YamlEntry, start: number): YamlBlock | undefined {
  const { valueStart, end, indent, flowDepth = 0 } = entry;
  if (flowDepth === deepest || /!reference\b/u.test(text.slice(valueStart, start))) return undefined;
  return { start, end, indent, flowDepth: flowDepth + 1 };
}

/** Nobody writes more brackets in brackets; each of them is looked for in all that is in it. */
const deepest = 8;

/** Where the value itself begins, behind its anchor and tag; the end of the line where nothing follows there. */
export function valueAt(text: string, entry: YamlEntry): number {
  const end = lineEnd(text, entry.valueStart, entry.end);
  property.lastIndex = entry.valueStart;
  const at = entry.valueStart + (property.exec(text)?.[0].length ?? 0);
  return at >= end || text.charAt(at) === '#' ? end : at;
}

/** Blanks, anchors and tags. `!reference` is a tag too: what follows is a list of names, no value. */
const property = /(?:[ \t]+|[&!][^\s,[\]{}]*(?=\s|$))*/uy;

/** The entry with this key. */
export function entryOf(text: string, block: YamlBlock | undefined, key: string): YamlEntry | undefined {
  return block && entriesOf(text, block).find((entry) => entry.key === key);
}

/** A key and its colon at `at`: keys are short, and stand in one line. */
function keyAt(text: string, at: number): { readonly key: string; readonly valueStart: number } | undefined {
  const [whole, double, single, plain] = keyPattern.exec(text.slice(at, at + 200)) ?? [];
  if (whole === undefined) return undefined;
  return { key: double ?? single ?? plain?.trimEnd() ?? '', valueStart: at + whole.length };
}

const keyPattern =
  /^(?:(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*|((?![-?](?:\s|$))[^\s#"',[\]{}&*!|>%@`](?:[^:#\r\n]|:(?!\s|$))*)):(?=\s|$)/u;

function dashAt(
  text: string,
  at: number,
): { readonly key: undefined; readonly valueStart: number } | undefined {
  return isDash(text, at) ? { key: undefined, valueStart: at + 1 } : undefined;
}

function isDash(text: string, at: number): boolean {
  return text.charAt(at) === '-' && /^\s?$/u.test(text.charAt(at + 1));
}

function isDocumentMark(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at);
}

/** Whether the line that begins at `at` has exactly so many blanks before its content. */
function isIndentedBy(text: string, at: number, indent: number): boolean {
  const content = at + indent;
  for (let index = at; index < content; index += 1) if (text.charCodeAt(index) !== space) return false;
  return content < text.length && !noContent.has(text.charCodeAt(content));
}

const space = 0x20;
/** What a line without content begins with behind its blanks. */
const noContent: ReadonlySet<number> = new Set(
  Array.from(' \t\r\n#', (character) => character.charCodeAt(0)),
);

/**
 * Whether the entry that begins in the line at `start` still is one, and goes on up to `end`, after its lines from that
 * of `from` to that of `to` were edited. Lines before and behind are read as they were then.
 */
export function isStillEntry(text: string, start: number, end: number, from: number, to: number): boolean {
  const head = blockFrom(text, start, end);
  if (head.start >= Math.min(from, end) || lineAfter(text, start) <= head.start) return false;
  // The line end behind the entry stays what it was, or nothing follows.
  if (to >= end && end < text.length) return false;
  const hasDash = isDash(text, head.start);
  // Of a key stands all before the edit, so that it is the same as before.
  const isKept = (keyAt(text, head.start)?.valueStart ?? Infinity) <= from;
  if (!hasDash && (!isKept || /^[-.]/u.test(text.charAt(head.start)))) return false;
  // The entry is a key behind the dash, or the item of the dash goes on in other entries.
  if (hasDash && end < text.length && columnOf(text, contentAt(text, end, text.length)) > head.indent)
    return false;
  for (let at = Math.max(lineAfter(text, start), lineStart(text, from)); at <= to && at < end;) {
    let content = at;
    while (text.charCodeAt(content) === space) content += 1;
    const isInner =
      content - at > head.indent || (content - at === head.indent && !hasDash && isDash(text, content));
    if (!isInner && content < text.length && !noContent.has(text.charCodeAt(content))) return false;
    at = lineAfter(text, at);
  }
  return true;
}

/** Where the first line from `at` on that is neither blank nor a comment has its content; `end` if there is none. */
function contentAt(text: string, at: number, end: number): number {
  content.lastIndex = at;
  const start = at + (content.exec(text)?.[0].length ?? 0);
  return Math.min(start, end);
}

const content = /(?:[ \t]*(?:#[^\n]*)?\r?\n|---[^\S\n]*\r?\n)*[ ]*/uy;

function columnOf(text: string, at: number): number {
  return (
    at -
    (text.lastIndexOf('\n', at - 1) + 1) -
    (text.startsWith('\uFEFF') && !text.slice(0, at).includes('\n') ? 1 : 0)
  );
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function lineEnd(text: string, at: number, end: number): number {
  return Math.min(contentEnd(text, at), end);
}
