// Formatting: the docker commands of a file laid out evenly, and nothing else of it changed.
import { applyEdits } from '../../base/apply-edits';
import { displayWidth } from '../../base/display-width';
import { lineBreakOf } from '../../base/lines';
import { sourceStart } from '../../base/offset-map';
import type { Span } from '../../base/span';
import { continuationOf } from '../../hosts/shell-syntax/continuation';
import type { HostFile, HostScript, LocatedScript } from '../../hosts/types';
import { understand } from '../../model/understand';
import type { Edit } from '../../rules/rule';
import { placeEdits } from '../place-finding';
import { gapsOf, mayBreakLines } from '../refactorings/line-breaks';
import { lineWords } from '../refactorings/several-lines';
import type { FormatSettings, Settings } from '../settings';
import { formattableCommands, indentUnit, isTorn, type Formattable } from './formattable';

interface Indentation extends Pick<FormatSettings, 'lineWidth'> {
  readonly unit: string;
}

/** What counts for all commands of a script. */
interface Style extends Indentation {
  readonly lineEnd: string;
}

/**
 * Edits for the commands that touch the range, with offsets of the file, ascending, not overlapping; none where
 * formatting is turned off.
 * @param unit what a continued line is indented by where the file does not show it
 */
export function formatCommands(
  file: HostFile,
  range: Span,
  unit: string,
  { enable, format }: Settings,
): Edit[] {
  if (!enable || !format.enable) return [];
  return file.scripts.flatMap((place) => formatScript(place, range, { ...format, unit }));
}

function formatScript(place: LocatedScript, range: Span, fallback: Indentation): Edit[] {
  const { script } = place;
  if (!mayBreakLines(script)) return [];
  const commands = formattableCommands(script);
  const usual = script.writing.linePrefix?.includes('\t') ? '\t' : fallback.unit;
  const lineEnd = lineBreakOf(script.text);
  const style = { ...fallback, unit: indentUnit(commands) ?? usual, lineEnd };
  return commands.flatMap((command) => {
    const { offset, site } = command.located;
    const start = place.offset + sourceStart(script.map, offset);
    const end = place.offset + sourceStart(script.map, offset + site.text.length);
    if (start > range.end || end < range.start || isTorn(script, command.located)) return [];
    return placeEdits(layOut(command, script.writing, style), offset, place) ?? [];
  });
}

/** Its own lines are kept; more are made where one of them is too long. Spans are relative to the start of the site. */
function layOut(command: Formattable, writing: HostScript['writing'], style: Style): readonly Edit[] {
  const { site } = command.located;
  const kept = gapEdits(command, style, new Set());
  const prefix = displayWidth(writing.linePrefix ?? '');
  const lines = applyEdits(site.text, kept).trimEnd().split('\n');
  const isNarrow = lines.every(
    (line, index) =>
      prefix + (index === 0 ? command.column : 0) + displayWidth(line.trimEnd()) <= style.lineWidth,
  );
  const starts = isNarrow ? [] : lineWords(understand(site)).map((word) => site.words[word]?.span.start);
  const edits = isNarrow ? kept : gapEdits(command, style, new Set(starts));
  return edits.filter(({ span, newText }) => site.text.slice(span.start, span.end) !== newText);
}

/** One edit for each gap between words; lines begin where they did, and at the offsets in `starts`. */
function gapEdits(
  { located: { site }, indent }: Formattable,
  { unit, lineEnd }: Style,
  starts: ReadonlySet<number | undefined>,
): Edit[] {
  const continuation = continuationOf(site.shell) ?? '';
  const inner = `${indent}${indent.includes('\t') ? '\t' : unit}`;
  return gapsOf(site).flatMap((span) => {
    const gap = site.text.slice(span.start, span.end);
    if (gap === '') return [];
    const own = gap.match(/\r?\n/gu) ?? [];
    const ends = own.length === 0 && starts.has(span.end) ? [lineEnd] : own;
    // A line with nothing but its continuation is kept, as the author's way to set groups apart.
    const lines = ends.map((end, index) => `${index === 0 ? ' ' : inner}${continuation}${end}`);
    return [{ span, newText: lines.length === 0 ? ' ' : `${lines.join('')}${inner}` }];
  });
}
