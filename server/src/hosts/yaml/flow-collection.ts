// The entries of flow mappings `{a: b}` and flow sequences `[a, b]`, also of those that are still open.
import type { Span } from '../../base/span';
import type { YamlBlock, YamlEntry } from './outline';

/** In their order, without blanks around them; a member of a mapping that has no colon yet is left out. */
export function flowEntriesOf(text: string, block: YamlBlock): readonly YamlEntry[] {
  const { start, end } = block;
  const isMapping = text.charAt(start) === '{';
  const entries: YamlEntry[] = [];
  for (const item of itemsOf(text, start + 1, end)) {
    const head = isMapping ? keyIn(text.slice(item.start, item.end)) : { key: undefined, length: 0 };
    if (head) entries.push({ ...block, ...item, key: head.key, valueStart: item.start + head.length });
  }
  return entries;
}

/** Whether the value that begins at `at` is a flow collection. */
export function opensFlow(text: string, at: number): boolean {
  return text.charAt(at) === '[' || text.charAt(at) === '{';
}

/** What stands at one depth between commas, up to the closing bracket, or `end` where there is none. */
function* itemsOf(text: string, from: number, end: number): Iterable<Span> {
  let depth = 0;
  let start: number | undefined;
  let last = from;
  let isValueNext = true;
  let isQuoted = false;
  for (let at = from; at < end;) {
    const next = Math.min(tokenEnd(text, at, isValueNext), end);
    const first = text.charAt(at);
    const isBracket = '[]{},'.includes(first);
    if (isBracket && depth === 0 && first !== '[' && first !== '{') {
      if (start !== undefined) yield { start, end: last };
      start = undefined;
      if (first !== ',') return;
      isValueNext = true;
    } else if (!/[\s#]/u.test(first) || (first === '#' && next === at + 1)) {
      if (first === '[' || first === '{') depth += 1;
      else if (first === ']' || first === '}') depth -= 1;
      start ??= at;
      last = next;
      isValueNext = isBracket || (first === ':' && (isQuoted || /^\s?$/u.test(text.charAt(next))));
    }
    isQuoted = next > at + 1 && (first === '"' || first === "'");
    at = next;
  }
  if (start !== undefined) yield { start, end: last };
}

/** Behind the blanks, the comment, the quoted text or the one character at `at`. Quotes count only where a value begins. */
function tokenEnd(text: string, at: number, isValueNext: boolean): number {
  const pattern = isValueNext ? blanksOrQuoted : blanksOrComment;
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 1);
}

const blanksOrQuoted = /\s+(?:#[^\n]*)?|#[^\n]*|"(?:[^"\\]|\\[^])*"?|'(?:[^']|'')*'?/uy;
const blanksOrComment = /\s+(?:#[^\n]*)?/uy;

function keyIn(entry: string): { readonly key: string; readonly length: number } | undefined {
  const [whole, double, single, plain] = keyPattern.exec(entry.slice(0, 200)) ?? [];
  return whole === undefined
    ? undefined
    : { key: double ?? single ?? plain?.trimEnd() ?? '', length: whole.length };
}

const keyPattern =
  /^(?:(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*:|([^\s"'#[\]{},](?:[^:\r\n#[\]{},]|:(?!\s|$))*):(?=\s|$))/u;
