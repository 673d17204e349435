// The scripts of AsciiDoc: listing and literal blocks between delimiters, with the language that is said above them.
import { contentEnd, nextLineStart } from '../../base/lines';
import type { Span } from '../../base/span';
import type { PlacedBlock } from '../markdown/code-blocks';
import { codeBlockScripts } from './code-block-scripts';

const attributes = /^\[(?:(?:source|listing|literal)?(?:%[\w%]*)?,([^\]]*)|[^\],]*)\][ \t]*$/u;
const delimiter = /^(?:(-{4,}|\.{4,})|(```)([\w+-]*))[ \t]*$/u;
/** Between the attributes and the block: its title, and further attributes. */
const between = /^(?:\.[^\s.].*|\[.*\][ \t]*)$/u;

export const asciidoc = codeBlockScripts(function* (text, from): Generator<PlacedBlock> {
  let head: { readonly start: number; readonly info: string } | undefined;
  for (let at: number | undefined = from; at !== undefined;) {
    const next: number | undefined = nextLineStart(text, at);
    const line = text.slice(at, contentEnd(text, at));
    const opening: RegExpExecArray | null = /^[-.`[]/u.test(line) ? delimiter.exec(line) : null;
    const named: RegExpExecArray | null = line.startsWith('[') ? attributes.exec(line) : null;
    if (opening) {
      const { lines, end } = readDelimited(text, next, opening[1] ?? opening[2] ?? '');
      const info = opening[3] ?? head?.info ?? '';
      yield { start: head?.start ?? at, end, block: { info, lines, linePrefix: '' } };
      head = undefined;
      at = end;
      continue;
    }
    if (named) head = { start: head?.start ?? at, info: languageIn(named[1]) ?? head?.info ?? '' };
    else if (!between.test(line)) head = undefined;
    at = next;
  }
});

/** The first of the attributes behind the kind of the block. */
function languageIn(attributes: string | undefined): string | undefined {
  return attributes === undefined ? undefined : /^[\w+-]*/u.exec(attributes.trimStart())?.[0];
}

/** Up to the line that repeats the opening one, or the end of the text. */
function readDelimited(
  text: string,
  from: number | undefined,
  mark: string,
): { readonly lines: readonly Span[]; readonly end: number | undefined } {
  const lines: Span[] = [];
  let at = from;
  for (; at !== undefined; at = nextLineStart(text, at)) {
    const contents = contentEnd(text, at);
    if (text.slice(at, contents).trimEnd() === mark) return { lines, end: nextLineStart(text, at) };
    const end = nextLineStart(text, at) ?? text.length;
    // `<1>` at the end of a line leads to a note below the block.
    const note = callout.exec(text.slice(Math.max(at, contents - 80), contents))?.[0].length ?? 0;
    if (note > 0) lines.push({ start: at, end: contents - note }, { start: contents, end });
    else if (end > at) lines.push({ start: at, end });
  }
  return { lines, end: undefined };
}

/** Asked of the end of a line only. */
// eslint-disable-next-line regexp/no-super-linear-move
const callout = /(?:[ \t]*(?:#[ \t]*)?<(?:\d{1,2}|\.)>)+[ \t]*$/u;
