// Which commands of a script can be laid out anew, and what their lines are indented by.
import { blanksEnd, insertionPoint, lineStart } from '../../base/lines';
import type { CommandSite, HostScript, LocatedSite } from '../../hosts/types';
import type { Invocation } from '../../model/invocation';
import { lineFaults } from '../../model/line-faults';
import { understand } from '../../model/understand';
import { gapsOf } from '../refactorings/line-breaks';
import { gapPatterns } from '../refactorings/one-line';
import { heredocBodies } from './heredoc-bodies';

export interface Formattable {
  readonly located: LocatedSite;
  readonly invocation: Invocation;
  /** What begins the line of the command, or that of the formatted command that ends on its line. */
  readonly indent: string;
  /** What stands before the command on its line; the indentation alone behind another one that is formatted. */
  readonly before: string;
}

/** In the order of the script. What stands within another command, in quotes on a shared line or in a heredoc is left out. */
export function formattableCommands(script: HostScript): Formattable[] {
  const { text, sites, shell } = script;
  const bodies = shell === 'posix' ? heredocBodies(text) : [];
  const found: Formattable[] = [];
  let body = 0;
  let end = 0;
  for (const located of sites) {
    const { offset, site } = located;
    while ((bodies[body]?.end ?? Infinity) < offset) body += 1;
    const isInner = offset < end || offset >= (bodies[body]?.start ?? Infinity);
    end = Math.max(end, offset + endOf(site));
    if (isInner || !hasPlainGaps(site)) continue;
    const start = insertionPoint(text, lineStart(text, offset));
    const lead = found.findLast((other) => other.located.offset < start);
    const isShared = lead && start <= lastEnd(lead);
    const indent = isShared ? lead.indent : text.slice(start, blanksEnd(text, start));
    if (isQuoted(text.slice(start, offset))) continue;
    const invocation = understand(site);
    if (shell === 'posix' && lineFaults(invocation, offset, text).length > 0) continue;
    found.push({ located, invocation, indent, before: isShared ? indent : text.slice(start, offset) });
  }
  return found;
}

/** Only blanks and whole continuations stand between its words and behind them, and no heredoc belongs to it. */
function hasPlainGaps(site: CommandSite): boolean {
  const { text, redirections, shell, surroundings } = site;
  const pattern = gapPatterns[shell];
  const last = site.words.at(-1)?.cooked ?? '';
  return (
    pattern !== undefined &&
    !surroundings.substituted &&
    redirections.every(({ operator, span }) => span.start > 0 && !/^<<-?$/u.test(operator)) &&
    gapsOf(site).every(({ start, end }) => start === end || pattern.test(text.slice(start, end))) &&
    text.slice(endOf(site)).trim() === '' &&
    !/^[\\^`]?$/u.test(last)
  );
}

/** An odd number of quotes before it on its line: it may stand within them. */
function isQuoted(before: string): boolean {
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}

function lastEnd({ located: { offset, site } }: Formattable): number {
  return offset + endOf(site);
}

function endOf({ words, redirections }: CommandSite): number {
  return [...words, ...redirections].reduce((end, { span }) => Math.max(end, span.end), 0);
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
