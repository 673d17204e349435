// Justfiles: the lines of recipes, and recipes that are scripts of their own by their first line.
import { contentEnd, nextLineStart } from '../../base/lines';
import { MapBuilder } from '../map-builder';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';
import { shellNamed } from './ci/shell-names';

/** The body of each recipe is a part; what else it depends on is the shell that the file sets. */
export const justfile = scriptsInParts({
  *partsOf(text) {
    const context = shellOf(text);
    for (const { start, end } of bodiesOf(text, 0, false)) yield { start, end, context };
  },
  *scriptsOf(text, { start, end, context }) {
    const firstLine = text.slice(start, Math.min(end, start + 200));
    const interpreter = /^[ \t]+#![ \t]*(\S+)(?:[ \t]+(?:-S[ \t]+)?(\S+))?/u.exec(firstLine);
    const shell = shellNamed(interpreter ? nameOf(interpreter) : context)?.shell;
    if (shell !== undefined) yield readBody(text, { start, end }, shell, interpreter !== null);
  },
  isWhole(text, { start, end, context }) {
    if (shellOf(text) !== context) return false;
    for (const body of bodiesOf(text, start, true)) return body.start === start && body.end === end;
    return false;
  },
});

function shellOf(text: string): string {
  return /^set[ \t]+shell[ \t]*:=[ \t]*\[[ \t]*["']([^"']*)["']/mu.exec(text)?.[1] ?? 'sh';
}

/** `/usr/bin/env bash` is bash. */
function nameOf([, program = '', argument = '']: RegExpExecArray): string {
  return program.endsWith('/env') ? argument : program;
}

/** The indented lines below the head of one recipe. */
interface Body {
  readonly start: number;
  end: number;
}

/** `isBelowHead`: at `from` the body of a recipe may begin. */
function* bodiesOf(text: string, from: number, isBelowHead: boolean): Iterable<Body> {
  let current: Body | undefined;
  for (let at = from; at < text.length; at = nextLineStart(text, at) ?? text.length) {
    const end = nextLineStart(text, at) ?? text.length;
    const line = text.slice(at, Math.min(end, at + 200));
    if (/^\s*$/u.test(line)) continue;
    if (/^[ \t]/u.test(line)) {
      if (!current && isBelowHead) current = { start: at, end };
      if (current) current.end = end;
      continue;
    }
    if (current) yield current;
    current = undefined;
    isBelowHead = /^@?[A-Za-z_][^=\r\n]*?:(?!=)|^@?[A-Za-z_][\w-]*(?:[ \t].*)?:(?!=)/u.test(line);
  }
  if (current) yield current;
}

/** Without the indentation of its first line, and without the signs before a line that change how just runs it. */
function readBody(text: string, body: Body, shell: ScriptBlock['shell'], isScript: boolean): ScriptBlock {
  const builder = new MapBuilder(text);
  const indent = /^[ \t]*/u.exec(text.slice(body.start, body.start + 200))?.[0] ?? '';
  let isContinued = isScript;
  for (let at = body.start; at < body.end;) {
    const end = contentEnd(text, at);
    const next = nextLineStart(text, at) ?? text.length;
    let from = text.startsWith(indent, at)
      ? at + indent.length
      : Math.min(at + /^[ \t]*/u.exec(text.slice(at, end))![0].length, end);
    if (!isContinued) from += /^[-@]*/u.exec(text.slice(from, from + 3))?.[0].length ?? 0;
    addInterpolated(builder, text, from, end);
    if (next > end) builder.spell('\n', { start: end, end: next });
    isContinued = isScript || text.charAt(end - 1) === '\\';
    at = next;
  }
  return { shell, ...builder.buildWithHoles(), writing: { escape: 'just', linePrefix: indent } };
}

/** `{{ … }}` is filled in by just; `{{{{` stands for two braces. */
function addInterpolated(builder: MapBuilder, text: string, start: number, end: number): void {
  let at = start;
  for (const found of text.slice(start, end).matchAll(/\{\{\{\{|\{\{(?:[^{}]|\{(?!\{))*\}\}/gu)) {
    const from = start + found.index;
    builder.copy(at, from);
    at = from + found[0].length;
    if (found[0] === '{{{{') builder.spell('{{', { start: from, end: at });
    else builder.hole(from, at);
  }
  builder.copy(at, end);
}
