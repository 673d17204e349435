// What a selection grows to, step by step: a part of a value, the value, the flag with it, the command, its pipeline, its lines, its script.
import type { Span } from '../base/span';
import { lineStart } from '../base/lines';
import { spanInSource } from '../base/offset-map';
import type { CommandSite, HostFile } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import type { FlagUse, Invocation, WordPart } from '../model/invocation';
import { partsOf } from '../model/values/parse-value';
import { flagNameSpan, partSpan, wordsSpan, writtenEnd } from '../model/word-places';
import { cursorAt, type Cursor } from './cursor';
import { joinedLines, pipelineSpan } from './pipeline-span';
import { scriptAt } from './script-at';

/** In offsets of the file, the innermost first, each within the next and larger; empty outside of commands. */
export function selectionsAt(file: HostFile, offset: number): Span[] {
  const cursor = cursorAt(file, offset);
  if (!cursor) return [];
  const { located } = cursor;
  const inner = spansInCommand(cursor).map(({ start, end }) => ({
    start: located.offset + start,
    end: located.offset + end,
  }));
  return nested([...inner, ...spansAround(file, cursor)], offset);
}

/** Only what holds the offset and what is wider than the one before. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (span.start > offset || span.end < offset || span.start === span.end) continue;
    if (last && (span.start > last.start || span.end < last.end)) continue;
    if (last && span.start === last.start && span.end === last.end) continue;
    kept.push(span);
  }
  return kept;
}

/** Relative to the start of the site, the innermost first; may hold some that do not reach the cursor. */
function spansInCommand({ invocation, word, located: { site } }: Cursor): Span[] {
  if (!word) return [commandSpan(site)];
  const { index } = word;
  // Of two letters that the cursor touches, the one behind it is meant.
  const uses = [...invocation.outerFlags, ...invocation.flags]
    .filter((use) => use.name.word === index || use.value?.word === index)
    .reverse();
  return [
    ...uses.flatMap((use) => spansOfFlag(invocation, use)),
    sourceSpan(word.word, 0, word.word.cooked.length),
    word.word.span,
    ...operandSpans(invocation, index),
    ...uses.map((use) => wordsSpan(site, use.name.word, use.value?.word ?? use.name.word)),
    ...nameSpans(invocation, index),
    commandSpan(site),
  ];
}

/** The parts of its value (`8080` of `8080:80`), the value, the flag's name or letter. */
function spansOfFlag({ site }: Invocation, use: FlagUse): Span[] {
  const { value } = use;
  const name = use.form === 'short' ? [partSpan(site, use.name)] : [];
  if (!value) return [...name, flagNameSpan(site, use)];
  const parts = partsOf(use.flag.type, value.text).map(({ start, end }): WordPart => ({
    word: value.word,
    start: value.start + start,
    end: value.start + end,
  }));
  return [
    ...name,
    flagNameSpan(site, use),
    ...[...parts, value].map((part) => bareSpan(site, part)),
    partSpan(site, value),
  ];
}

/** Without the quotes around it. */
function bareSpan(site: CommandSite, { word, start, end }: WordPart): Span {
  const whole = site.words[word];
  return whole ? sourceSpan(whole, start, end) : partSpan(site, { word, start, end });
}

/** An operand is a whole word; with those behind it, it is what the command is about. */
function operandSpans({ site, operands }: Invocation, index: number): Span[] {
  const operand = operands.find(({ word }) => word === index);
  const last = operands.at(-1);
  if (!operand || !last) return [];
  const inner = operands.find(({ spec }) => spec?.kind === 'command');
  const within = inner && operand.word >= inner.word ? [wordsSpan(site, inner.word, last.word)] : [];
  return [partSpan(site, operand), ...within, wordsSpan(site, operands[0]?.word ?? index, last.word)];
}

/** The words that name the command: `docker container run`. */
function nameSpans({ site, path }: Invocation, index: number): Span[] {
  const last = path.at(-1)?.word ?? 0;
  return index <= last ? [wordsSpan(site, 0, last)] : [];
}

function commandSpan(site: CommandSite): Span {
  return { start: 0, end: writtenEnd(site) };
}

/** The command with its wrappers (`sudo docker …`), its pipeline, its lines without their indentation and with it, its script. */
function spansAround(file: HostFile, { located: { offset, site } }: Cursor): Span[] {
  const { text } = file;
  const end = offset + writtenEnd(site);
  const command = { start: Math.min(offset, ...site.wrappers.map(({ span }) => offset + span.start)), end };
  const content = joinedLines(text, command);
  const lines = { start: lineStart(text, content.start), end: content.end };
  return [command, pipelineSpan(text, content, command), content, lines, ...scriptSpan(file, offset)];
}

/** Where the file holds scripts here and there; the whole file is selected by the editor itself. */
function scriptSpan(file: HostFile, offset: number): Span[] {
  const found = scriptAt(file, offset);
  if (!found) return [];
  const { script, offset: from } = found.place;
  const { start, end } = spanInSource(script.map, 0, script.text.length);
  return end - start < file.text.length ? [{ start: from + start, end: from + end }] : [];
}
