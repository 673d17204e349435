// Heredocs: where their bodies end, and the commands in them.
import { changeText, cutText, type MappedText } from '../../mapped-text';
import { BACKSLASH, BACKTICK, DOLLAR, NEWLINE, RETURN, TAB, newlineLength } from './characters';
import { readDollar } from './expansions';
import { openLevel } from './level';
import { readQuotedBackslash } from './quotes';
import { dockerAt, lookedTo, type HeredocOwner, type PendingHeredoc, type Scan } from './scan';
import { readBackticks, unescapeText } from './substitutions';

/** Reads the bodies of the pending heredocs, the first of which begins at `from`; returns where the last one ends. */
export function readHeredocs(scan: Scan, from: number): number {
  let at = from;
  const pending = scan.heredocs;
  scan.heredocs = [];
  for (const heredoc of pending) at = readBody(scan, heredoc, at);
  return at;
}

function readBody(scan: Scan, heredoc: PendingHeredoc, from: number): number {
  const end = findDelimiter(scan, heredoc, from);
  // An unfinished heredoc has no body: what follows is read as commands.
  if (end === undefined) return from;
  const { owner } = heredoc;
  if (owner && (scan.observe || dockerAt(scan, from) < end.start)) {
    if (owner.script) addScript(scan, heredoc, owner, from, end.start);
    else if (!heredoc.quoted) addSubstitutions(scan, owner, from, end.start);
  }
  return end.next;
}

interface DelimiterLine {
  readonly start: number;
  readonly next: number;
}

function findDelimiter(scan: Scan, heredoc: PendingHeredoc, from: number): DelimiterLine | undefined {
  const { text } = scan;
  const { delimiter, stripsTabs } = heredoc;
  const isHopeless =
    scan.unfinishedHeredocs > manyHeredocs && (lastLinesOf(scan).get(delimiter) ?? -1) < from;
  let at = isHopeless ? -1 : text.indexOf(delimiter, from);
  for (; at >= 0 && !isOpener(text, at, delimiter); at = text.indexOf(delimiter, at + 1)) {
    let start = at;
    if (stripsTabs) while (start > from && text.charCodeAt(start - 1) === TAB) start -= 1;
    const end = at + delimiter.length;
    const isLine = start === from || text.charCodeAt(start - 1) === NEWLINE;
    if (isLine && (end >= text.length || newlineLength(text, end) > 0))
      return { start, next: Math.min(text.length, end + newlineLength(text, end)) };
    if (end >= text.length) at = text.length;
  }
  lookedTo(scan, at < 0 ? text.length + 1 : at + delimiter.length + 1);
  scan.unfinishedHeredocs += 1;
  return undefined;
}

const opener = /<<-?[ \t]*[\\'"]?$/u;

/** Whether another heredoc with the same delimiter begins there: then the one before it was not finished. */
function isOpener(text: string, at: number, delimiter: string): boolean {
  if (/\w/u.test(text.charAt(at + delimiter.length))) return false;
  return opener.test(text.slice(Math.max(0, at - 8), at));
}

/** So many searches for the end of a heredoc may be in vain before all lines are indexed. */
const manyHeredocs = 8;

/** Where each line begins that might end a heredoc; the last one of those that are the same. */
function lastLinesOf(scan: Scan): Map<string, number> {
  if (scan.lastLines) return scan.lastLines;
  const lines = new Map<string, number>();
  let at = 0;
  for (const line of scan.text.split('\n')) {
    lines.set(line.replace(/^\t+|\r$/gu, ''), at);
    at += line.length + 1;
  }
  scan.lastLines = lines;
  return lines;
}

function addScript(
  scan: Scan,
  heredoc: PendingHeredoc,
  owner: HeredocOwner,
  from: number,
  end: number,
): void {
  const raw = heredoc.quoted
    ? cutText(scan.source, from, end)
    : unescapeText(
        scan.source,
        from,
        end,
        (code) => code === BACKTICK || code === NEWLINE || code === RETURN,
      );
  const script = heredoc.stripsTabs ? stripTabs(raw) : raw;
  for (const draft of scan.readScript(script, owner.context)) scan.found.push(draft);
}

/** The text without the tabs at the beginnings of its lines. */
function stripTabs(source: MappedText): MappedText {
  const pairs: number[] = [];
  let text = '';
  for (const line of source.text.matchAll(/^(\t*)([^\n]*\n?)/gmu)) {
    const [, tabs = '', content = ''] = line;
    pairs.push(text.length, line.index + tabs.length);
    text += content;
  }
  return changeText(source, text, { pairs: pairs.length > 0 ? pairs : [0, 0], spread: [] });
}

/** The commands in `$(…)` and backticks of an unquoted heredoc that is plain text otherwise. */
function addSubstitutions(scan: Scan, owner: HeredocOwner, from: number, end: number): void {
  for (const draft of scan.readText(cutText(scan.source, from, end), owner.context)) scan.found.push(draft);
}

/** Reads text in which only expansions count, as in double quotes. */
export function readHeredocText(scan: Scan): void {
  const level = openLevel(scan, { ...scan.context, closer: 0 });
  const { text } = scan;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at = readQuotedBackslash(scan, at);
    else if (code === DOLLAR) at = readDollar(scan, level, at, true);
    else if (code === BACKTICK) at = readBackticks(scan, level, at, true);
    else at += 1;
    scan.tape.size = 0;
  }
}
