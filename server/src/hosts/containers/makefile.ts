// Makefiles: the recipes of their rules, canned recipes, and what `$(shell …)` runs.
import { contentEnd, nextLineStart } from '../../base/lines';
import type { Span } from '../../base/span';
import { MapBuilder } from '../map-builder';
import { shellNamed } from './ci/shell-names';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

export const makefile = scriptsInParts({
  *partsOf(text) {
    const context = contextOf(text);
    for (const { start, end, isLine } of recipesOf(text, prefixOf(context), 0))
      yield { start, end, context: isLine ? `${context} ${lineMark}` : context };
  },
  *scriptsOf(text, part) {
    const [name = '', mark] = part.context.slice(1).split(' ');
    const shell = shellNamed(name)?.shell;
    if (!shell) return;
    if (mark === lineMark) yield* shellCalls(text, part, shell);
    else yield readRecipe(text, part, prefixOf(part.context), shell);
  },
  isWhole(text, { start, end, context }) {
    const prefix = prefixOf(context);
    // Where a recipe begins behind the head of its rule, the head would have to be read too.
    if (!text.startsWith(prefix, start) || contextOf(text) !== context) return false;
    for (const recipe of recipesOf(text, prefix, start)) return recipe.start === start && recipe.end === end;
    return false;
  },
});

/** Ends the context of a line that is no recipe. */
const lineMark = 'line';

/** The character before the lines of recipes, and the shell that runs them. */
function contextOf(text: string): string {
  const prefix = /^\.RECIPEPREFIX[ \t]*[:?]?=[ \t]*(\S)/mu.exec(text)?.[1] ?? '\t';
  return prefix + (/^SHELL[ \t]*[:?]?=[ \t]*(\S+)/mu.exec(text)?.[1] ?? 'sh');
}

function prefixOf(context: string): string {
  return context.charAt(0);
}

/** The lines of one rule, from the first line of its recipe on; or a line elsewhere, with those joined to it. */
interface Recipe {
  readonly start: number;
  end: number;
  readonly isLine?: true;
}

/** Recipes end where a line begins that is neither theirs nor blank, a comment or a conditional. */
function* recipesOf(text: string, prefix: string, from: number): Generator<Recipe> {
  let current: Recipe | undefined;
  let isDefinition = false;
  for (let at = from; at < text.length;) {
    const end = logicalEnd(text, at);
    const isOwn = text.startsWith(prefix, at) || (isDefinition && !/^endef\b/u.test(text.slice(at, at + 6)));
    if (isOwn) {
      current ??= { start: at, end };
      current.end = end;
    } else if (!transparent.test(text.slice(at, Math.min(end, at + 80)))) {
      if (current) yield current;
      current = undefined;
      isDefinition = /^define\b/u.test(text.slice(at, at + 7));
      // `target: ; command`
      const inline = /^[^\s#=:][^#=:\n]*:(?![=:])[^=;#\n]*;[ \t]*/u.exec(
        text.slice(at, Math.min(end, at + 300)),
      )?.[0];
      if (inline !== undefined) current = { start: at + inline.length, end };
      else if (callsShell(text, at, end)) yield { start: at, end, isLine: true };
    } else if (!current && callsShell(text, at, end)) {
      yield { start: at, end, isLine: true };
    }
    at = end;
  }
  if (current) yield current;
}

const transparent = /^(?:[ ]*(?:#.*)?|[ ]*(?:ifeq|ifneq|ifdef|ifndef|else|endif)\b.*)\r?\n?$/u;

/** Behind the line and those that a backslash joins to it. */
function logicalEnd(text: string, at: number): number {
  for (let from = at; ;) {
    const end = contentEnd(text, from);
    const next = text.indexOf('\n', end) + 1;
    if (next === 0) return text.length;
    if (text.charAt(end - 1) !== '\\' || end === from) return next;
    from = next;
  }
}

/**
 * Each line without its prefix, `@`, `-` and `+`; a line that a backslash joins to the one before loses its prefix only.
 * Lines that are not of the recipe are left out.
 */
function readRecipe(
  text: string,
  { start, end }: Span,
  prefix: string,
  shell: ScriptBlock['shell'],
): ScriptBlock {
  const builder = new MapBuilder(text);
  let isContinued = false;
  for (let at = start; at < end;) {
    const lineEnd = contentEnd(text, at);
    const newline = text.indexOf('\n', lineEnd);
    const next = newline < 0 ? text.length : newline + 1;
    let from = text.startsWith(prefix, at) ? at + prefix.length : at;
    if (!isContinued) {
      modifiers.lastIndex = from;
      from += modifiers.exec(text)?.[0].length ?? 0;
    }
    if (
      isContinued ||
      !/^(?:ifeq|ifneq|ifdef|ifndef|else|endif|define|endef)\b/u.test(text.slice(at, at + 8))
    )
      addExpanded(builder, text, from, lineEnd);
    if (next > lineEnd) builder.spell('\n', { start: lineEnd, end: next });
    isContinued = text.charAt(lineEnd - 1) === '\\';
    at = next;
  }
  const { source, holes } = builder.buildWithHoles();
  return { shell, source, holes, writing: { escape: 'make', linePrefix: prefix } };
}

const assignment = /^(?:(?:export|override|private)[ \t]+)*[^\s#:=!]+[ \t]*!=[ \t]*/u;

function callsShell(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return !/^[ ]*#/u.test(line) && (/\$[({]shell[ \t]/u.test(line) || assignment.test(line));
}

/** What a line hands to the shell to use its output: `NAME != command`, `$(shell command)`. */
function* shellCalls(text: string, { start, end }: Span, shell: ScriptBlock['shell']): Iterable<ScriptBlock> {
  const line = text.slice(start, end);
  const assigned = assignment.exec(line);
  if (assigned) return yield readCall(text, start + assigned[0].length, end, shell);
  let last = 0;
  for (const { index, 0: opening } of line.matchAll(/\$[({]shell[ \t]+/gu)) {
    if (index < last) continue;
    last = referenceEnd(line, index, line.length);
    // The others in one that is still open are open too.
    if (last <= index + opening.length) return;
    yield readCall(text, start + index + opening.length, start + last - 1, shell);
  }
}

function readCall(text: string, start: number, end: number, shell: ScriptBlock['shell']): ScriptBlock {
  const builder = new MapBuilder(text, start);
  for (let at = start; at < end;) {
    const lineEnd = Math.min(contentEnd(text, at), end);
    const next = Math.min(nextLineStart(text, at) ?? end, end);
    addExpanded(builder, text, at, lineEnd);
    if (next > lineEnd && next < end) builder.spell('\n', { start: lineEnd, end: next });
    at = next;
  }
  return { shell, ...builder.buildWithHoles(), writing: { escape: 'make', linePrefix: undefined } };
}

const modifiers = /[ \t]*[-@+](?:[ \t]*[-@+])*|[ \t]*/uy;

/** `$$` is a dollar for the shell; what make fills in is a hole. */
function addExpanded(builder: MapBuilder, text: string, start: number, end: number): void {
  let at = start;
  for (let dollar = text.indexOf('$', at); dollar >= 0 && dollar < end; dollar = text.indexOf('$', at)) {
    builder.copy(at, dollar);
    if (text.charAt(dollar + 1) === '$') {
      at = Math.min(dollar + 2, end);
      builder.spell('$', { start: dollar, end: at });
    } else {
      at = Math.min(referenceEnd(text, dollar, end), end);
      builder.hole(dollar, at);
    }
  }
  builder.copy(at, end);
}

/** Behind `$(…)`, `${…}` with all that is nested in them, or behind `$@` and the like. */
function referenceEnd(text: string, dollar: number, end: number): number {
  const open = text.charAt(dollar + 1);
  const close = open === '(' ? ')' : open === '{' ? '}' : undefined;
  if (close === undefined) return dollar + 2;
  let depth = 0;
  for (let at = dollar + 1; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === open) depth += 1;
    else if (character === close && (depth -= 1) === 0) return at + 1;
  }
  return dollar + 2;
}
