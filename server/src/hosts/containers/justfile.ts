// Justfiles: the lines of recipes, and recipes that are scripts of their own by their first line.
import { contentEnd, nextLineStart } from '../../base/lines';
import { needle } from '../docker-word';
import { MapBuilder } from '../map-builder';
import type { ScriptFinder } from './embedded-scripts';
import type { ScriptBlock } from './script-block';
import { shellNamed } from './ci/shell-names';

export const justfile: ScriptFinder = function* (text) {
  const set = /^set[ \t]+shell[ \t]*:=[ \t]*\[[ \t]*["']([^"']*)["']/mu.exec(text)?.[1];
  const shell = shellNamed(set ?? 'sh')?.shell;
  for (const body of bodiesOf(text)) {
    if (!text.slice(body.start, body.end).includes(needle)) continue;
    const interpreter = /^[ \t]+#![ \t]*(\S+)(?:[ \t]+(?:-S[ \t]+)?(\S+))?/u.exec(
      text.slice(body.start, body.start + 200),
    );
    const own = interpreter ? shellNamed(nameOf(interpreter))?.shell : shell;
    if (own !== undefined) yield readBody(text, body, own, interpreter !== null);
  }
};

/** `/usr/bin/env bash` is bash. */
function nameOf([, program = '', argument = '']: RegExpExecArray): string {
  return program.endsWith('/env') ? argument : program;
}

/** The indented lines below the head of one recipe. */
interface Body {
  readonly start: number;
  end: number;
}

function* bodiesOf(text: string): Iterable<Body> {
  let current: Body | undefined;
  let isBelowHead = false;
  for (let at = 0; at < text.length; at = nextLineStart(text, at) ?? text.length) {
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
  for (const found of text.slice(start, end).matchAll(/\{\{\{\{|\{\{[^}]*\}\}/gu)) {
    const from = start + found.index;
    builder.copy(at, from);
    at = from + found[0].length;
    if (found[0] === '{{{{') builder.spell('{{', { start: from, end: at });
    else builder.hole(from, at);
  }
  builder.copy(at, end);
}
