// The scripts of reStructuredText: code directives, and literal blocks behind `::`.
import { blanksEnd, contentEnd, nextLineStart } from '../../base/lines';
import type { Span } from '../../base/span';
import type { PlacedBlock } from '../markdown/code-blocks';
import { codeBlockScripts } from './code-block-scripts';

/** In lists too: what stands in the block is indented further than the line. */
const directive =
  /^((?:[ \t]|[-*+][ \t]|\w{1,3}[.)][ \t])*)\.\.[ \t]+(?:code-block|code|sourcecode|prompt)::[ \t]*([\w+-]*)/u;
const literal = /^([ \t]*)(?![ \t]|\.\.[ \t])(?:.*\S)?::[ \t]*$/u;

export const restructuredText = codeBlockScripts(function* (text, from): Generator<PlacedBlock> {
  for (let at: number | undefined = from; at !== undefined;) {
    const next: number | undefined = nextLineStart(text, at);
    const line = text.slice(at, contentEnd(text, at));
    const head: RegExpExecArray | null = line.includes('::')
      ? (directive.exec(line) ?? literal.exec(line))
      : null;
    const [, before = '', info] = head ?? [];
    const found =
      head && next !== undefined ? readIndented(text, next, before.length, info !== undefined) : undefined;
    if (found) {
      const linePrefix = ' '.repeat(found.indent);
      yield { start: at, end: found.end, block: { info, lines: found.lines, linePrefix } };
    }
    at = found ? found.end : next;
  }
});

interface IndentedLines {
  readonly lines: readonly Span[];
  readonly indent: number;
  /** Where the line after them begins; undefined at the end of the text. */
  readonly end: number | undefined;
}

/** The lines that are indented further than `outer`; before them stand the options of a directive, and blank lines. */
function readIndented(
  text: string,
  from: number,
  outer: number,
  hasOptions: boolean,
): IndentedLines | undefined {
  const lines: Span[] = [];
  let indent: number | undefined;
  let isHead = hasOptions;
  let kept = 0;
  let at: number | undefined = from;
  for (; at !== undefined; at = nextLineStart(text, at)) {
    const content = blanksEnd(text, at);
    const isBlank = content >= contentEnd(text, at);
    if (!isBlank && content - at <= outer) break;
    isHead &&= !isBlank;
    if (isHead && text.charAt(content) === ':') continue;
    isHead = false;
    if (isBlank && indent === undefined) continue;
    indent ??= content - at;
    lines.push({ start: Math.min(at + indent, content), end: nextLineStart(text, at) ?? text.length });
    if (!isBlank) kept = lines.length;
  }
  return indent === undefined ? undefined : { lines: lines.slice(0, kept), indent, end: at };
}
