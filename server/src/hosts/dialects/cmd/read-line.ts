// One logical line of a batch file: commands, their pipes, and the words of `if` and `for` before them.
import { contentEnd } from '../../../base/lines';
import { cutText, type MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import type { Redirection, Word } from '../../types';
import { sitesOfCommand } from '../command-sites';
import { readNested, type ScriptContext } from '../script-context';
import type { Statement } from '../statements';
import { readWord, skipBlanks, behindLineEnd } from './words';

interface Line {
  readonly source: MappedText;
  readonly text: string;
  readonly context: ScriptContext;
  at: number;
  /** Behind the last character that was looked at. */
  reach: number;
  depth: number;
  words: Word[];
  redirections: Redirection[];
  /** Behind `if`, `for`, `&&` or `||`. */
  conditional: boolean;
  piped: boolean;
  /** Their output goes to the command that is read. */
  feeding: readonly SiteDraft[];
  readonly found: SiteDraft[];
}

const dangling = /^[ \t]*(?:\^(?=\r?\n|$))?/u;

/** `state` has a `(` for each that is open. */
export function readLine(source: MappedText, context: ScriptContext, from: number, state: string): Statement {
  const line: Line = {
    source,
    text: source.text,
    context,
    at: from === 0 && source.text.startsWith('\uFEFF') ? 1 : from,
    reach: from,
    depth: state.length,
    words: [],
    redirections: [],
    conditional: false,
    piped: false,
    feeding: [],
    found: [],
  };
  while (!readToken(line));
  // A caret before the line end looks at the line behind.
  return {
    end: line.at,
    reach: Math.max(line.reach, line.at + 2),
    state: '('.repeat(line.depth),
    drafts: line.found,
  };
}

/** Reads one token; true at the end of the line. */
function readToken(line: Line): boolean {
  const { text } = line;
  line.at = skipBlanks(text, line.at);
  const behind = behindLineEnd(text, line.at);
  if (behind > line.at || line.at >= text.length) {
    endCommand(line, false);
    line.at = behind;
    return true;
  }
  if (readOperator(line)) return false;
  if (line.words.length === 0 && readBeforeCommand(line)) return false;
  readOneWord(line);
  return false;
}

function readOperator(line: Line): boolean {
  const { text, at } = line;
  const operator = /^(?:&&|\|\||[&|])/u.exec(text.slice(at, at + 2))?.[0];
  if (operator !== undefined) {
    endCommand(line, operator === '|');
    line.at += operator.length;
    if (operator.length === 2) line.conditional = true;
    return true;
  }
  if (text.charAt(at) === ')' && line.depth > 0) {
    endCommand(line, false);
    line.depth -= 1;
    line.at += 1;
    return true;
  }
  const redirection = /^(\d?)(>>|>&|<&|[<>])/u.exec(text.slice(at, at + 3));
  if (!redirection) return false;
  readRedirection(line, redirection[0], redirection[1] ?? '', redirection[2] ?? '');
  return true;
}

function readRedirection(line: Line, all: string, digit: string, operator: string): void {
  const start = line.at;
  const from = skipBlanks(line.text, start + all.length);
  const isWord = behindLineEnd(line.text, from) === from && !/^[&|<>]?$/u.test(line.text.charAt(from));
  const target = isWord ? readWord(line.text, from, line.depth > 0) : undefined;
  line.at = target?.end ?? start + all.length;
  const descriptor = digit === '' ? (operator.startsWith('<') ? 0 : 1) : Number(digit);
  const span = { start, end: line.at };
  line.redirections.push({ operator, descriptor, span, target: target?.word.cooked ?? '' });
}

/** What may stand before the name of a command; false where the name itself comes. */
function readBeforeCommand(line: Line): boolean {
  const { text, at } = line;
  const rest = text.slice(at, at + 16);
  if (/^[@,;=]/u.test(rest)) line.at += 1;
  else if (rest.startsWith('(')) {
    line.depth += 1;
    line.at += 1;
  } else if (/^(?::|rem(?![\w.-]))/iu.test(rest)) line.at = contentEnd(text, at);
  else if (/^if(?=[\s^])/iu.test(rest)) readIf(line);
  else if (/^else(?=[\s(^])/iu.test(rest)) {
    line.at += 4;
    line.conditional = true;
  } else if (/^for(?=[\s^])/iu.test(rest)) readFor(line);
  else return false;
  return true;
}

/** Leaves the line at the command that is run under the condition. */
function readIf(line: Line): void {
  line.conditional = true;
  const condition =
    /if[ \t]+(?:\/i[ \t]+)?(?:not[ \t]+)?(?:\/i[ \t]+)?(?:(?:exist|defined|errorlevel|cmdextversion)[ \t]+(?:"[^"\n]*"|[^\s(]+)|(?:"[^"\n]*"|[^\s=]+)[ \t]*(?:==|[ \t](?:equ|neq|lss|leq|gtr|geq)[ \t])[ \t]*(?:"[^"\n]*"|[^\s()]+))/iuy;
  condition.lastIndex = line.at;
  const found = condition.exec(line.text);
  line.at += found?.[0].length ?? 2;
}

/** A longer list of `for` is not looked through. */
const furthest = 1000;

/** Reads the list, which may be the output of a command, and leaves the line behind `do`. */
function readFor(line: Line): void {
  const { text, source, context } = line;
  line.conditional = true;
  const header = /for[^\n(]*?\bin[ \t]*\(/iuy;
  header.lastIndex = line.at;
  const found = header.exec(text);
  if (!found) {
    line.at += 3;
    return;
  }
  const start = line.at + found[0].length;
  line.reach = Math.max(line.reach, Math.min(text.length, start + furthest) + 1);
  const end = /\)[ \t^\r\n]*do\b/iu.exec(text.slice(start, start + furthest));
  if (!end) {
    line.at = start;
    return;
  }
  const list = text.slice(start, start + end.index);
  const quote = /\/f\b/iu.test(found[0]) ? (/usebackq/iu.test(found[0]) ? '`' : "'") : undefined;
  const command = quote && new RegExp(`^\\s*${quote}([^]*)${quote}\\s*$`, 'u').exec(list);
  if (command) {
    const inner = start + list.indexOf(quote) + 1;
    const script = cutText(source, inner, inner + (command[1]?.length ?? 0));
    const within = { ...context, substituted: true, depth: context.depth + 1 };
    for (const draft of readNested('cmd', script, within)) line.found.push(draft);
  }
  line.at = start + end.index + end[0].length;
}

function readOneWord(line: Line): void {
  const { word, end } = readWord(line.text, line.at, line.depth > 0);
  // A sign that begins nothing, such as a caret at the end of the text.
  if (end > line.at && word.cooked + String(word.quoting) !== 'none') line.words.push(word);
  line.at = Math.max(end, line.at + (end === line.at ? 1 : 0));
}

function endCommand(line: Line, isPiped: boolean): void {
  const { words, redirections, source, context, feeding } = line;
  const drafts: SiteDraft[] = [];
  if (words.length > 0) {
    const pipedInto = words.map(({ cooked }) => cooked);
    for (const { site } of feeding) site.surroundings = { ...site.surroundings, pipedInto };
    const fromFile = redirections.some(({ descriptor, operator }) => descriptor === 0 && operator === '<');
    const surroundings = {
      stdin: fromFile ? ('file' as const) : line.piped ? ('pipe' as const) : context.stdin,
      pipesStderr: false,
      substituted: context.substituted,
      conditional: line.conditional || line.depth > 0 || context.conditional,
    };
    const place = { shell: 'cmd' as const, source, context, dangling };
    for (const draft of sitesOfCommand({ words, redirections, surroundings }, place)) drafts.push(draft);
    for (const draft of drafts) line.found.push(draft);
    // What follows `&` or stands in the next line is a command of its own.
    if (!isPiped) line.conditional = false;
  }
  line.feeding = isPiped ? drafts : [];
  line.piped = isPiped;
  line.words = [];
  line.redirections = [];
}
