// Which commands of a script can be laid out anew, and what their lines are indented by.
import { displayWidth } from '../../base/display-width';
import { blanksEnd, insertionPoint, lineStart } from '../../base/lines';
import { continuationOf } from '../../hosts/shell-syntax/continuation';
import type { CommandSite, HostScript, LocatedSite } from '../../hosts/types';
import { lineFaults } from '../../model/line-faults';
import { writtenEnd } from '../../model/word-places';
import { understand } from '../../model/understand';
import { gapsOf } from '../refactorings/line-breaks';
import { isPlainGap } from '../refactorings/one-line';
import { heredocBodies } from './heredoc-bodies';

export interface Formattable {
  readonly located: LocatedSite;
  /** What begins the line of the command, or that of the formatted command that ends on its line. */
  readonly indent: string;
  /** How many columns of an editor stand before the command on its line; the indentation alone behind another one that is formatted. */
  readonly column: number;
}

/** A line as far as it is read: up to `at`, with the quotes before that are not closed on it. */
interface Line {
  readonly start: number;
  /** The formatted command that ends on it, having begun before. */
  readonly lead: Formattable | undefined;
  at: number;
  /** Columns before `at`. */
  width: number;
  readonly open: Set<string>;
}

/**
 * In the order of the script, those of one line not yet asked whether they are torn. What stands within another command,
 * in quotes on a shared line or in a heredoc is left out.
 */
export function formattableCommands(script: HostScript): Formattable[] {
  const { text, sites, shell } = script;
  const bodies = shell === 'posix' ? heredocBodies(text) : [];
  const found: Formattable[] = [];
  let line: Line | undefined;
  let body = 0;
  let end = 0;
  for (const located of sites) {
    const { offset, site } = located;
    while ((bodies[body]?.end ?? Infinity) < offset) body += 1;
    const isInner = offset < end || offset >= (bodies[body]?.start ?? Infinity);
    end = Math.max(end, offset + writtenEnd(site));
    if (isInner || !hasPlainGaps(site)) continue;
    if (line === undefined || offset > line.at) line = lineAt(text, offset, found.at(-1), line);
    if (line.open.size > 0 || (site.text.includes('\n') && isTorn(script, located))) continue;
    const { start, lead, width } = line;
    const indent = lead?.indent ?? text.slice(start, blanksEnd(text, start));
    found.push({ located, indent, column: lead ? displayWidth(indent) : width });
  }
  return found;
}

/** The line of `offset`, read up to there; `line` goes on where it is the same. */
function lineAt(text: string, offset: number, last: Formattable | undefined, line: Line | undefined): Line {
  const isSame = line !== undefined && !text.slice(line.at, offset).includes('\n');
  const start = isSame ? line.start : insertionPoint(text, lineStart(text, offset));
  const lead = last && start <= last.located.offset + writtenEnd(last.located.site) ? last : undefined;
  const read = isSame ? line : { start, lead, at: start, width: 0, open: new Set<string>() };
  const more = text.slice(read.at, offset);
  for (const [quote] of more.matchAll(/["'`]/gu)) if (!read.open.delete(quote)) read.open.add(quote);
  read.width += displayWidth(more);
  read.at = offset;
  return read;
}

/** The shell does not see all lines that look like its own. */
export function isTorn({ shell, text }: HostScript, { offset, site }: LocatedSite): boolean {
  return shell === 'posix' && lineFaults(understand(site), offset, text).length > 0;
}

/** Only blanks and whole continuations stand between its words and behind them, and no heredoc belongs to it. */
function hasPlainGaps(site: CommandSite): boolean {
  const { text, redirections, shell, surroundings } = site;
  const continuation = continuationOf(shell);
  const last = site.words.at(-1)?.cooked ?? '';
  return (
    continuation !== undefined &&
    !surroundings.substituted &&
    redirections.every(({ operator, span }) => span.start > 0 && !/^<<-?$/u.test(operator)) &&
    gapsOf(site).every(({ start, end }) => isPlainGap(text.slice(start, end), continuation)) &&
    text.slice(writtenEnd(site)).trim() === '' &&
    !/^[\\^`]?$/u.test(last)
  );
}

/**
 * What the lines of its commands are indented by, as the first one of several lines has it: a tab, two or four blanks.
 * Undefined where none tells.
 */
export function indentUnit(commands: readonly Formattable[]): string | undefined {
  for (const { located, indent } of commands) {
    if (indent.includes('\t')) continue;
    for (const { start, end } of gapsOf(located.site)) {
      const gap = located.site.text.slice(start, end);
      const inner = gap.slice(gap.lastIndexOf('\n') + 1);
      if (!gap.includes('\n') || !inner.startsWith(indent) || inner.length === indent.length) continue;
      const own = inner.slice(indent.length);
      if (own.includes('\t')) return '\t';
      return own.length > 2 ? '    ' : '  ';
    }
  }
  return undefined;
}
