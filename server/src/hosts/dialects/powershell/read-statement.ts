// One statement of PowerShell: expressions are passed over, commands and what they run are read.
import { contentEnd } from '../../../base/lines';
import { cutText, type MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import type { Redirection, Word } from '../../types';
import { sitesOfCommand } from '../command-sites';
import { maximumDepth, readNested, type ScriptContext } from '../script-context';
import type { Statement } from '../statements';
import { behindHereString, behindString, lineEndLength, skipBlanks } from './brackets';
import { readArgument, type Nested } from './words';

interface Reading {
  readonly source: MappedText;
  readonly text: string;
  readonly context: ScriptContext;
  at: number;
  reach: number;
  unclosedUntil: number;
  /** The brackets that are open. */
  state: string;
  /** A command may begin here, or a value stands here, or the arguments of a command follow. */
  mode: 'start' | 'expression' | 'arguments';
  words: Word[];
  redirections: Redirection[];
  conditional: boolean;
  piped: boolean;
  feeding: readonly SiteDraft[];
  readonly found: SiteDraft[];
}

const dangling = /^[ \t]*(?:`(?=\r?\n|$))?/u;
const keyword =
  /(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|return|throw|exit|begin|process|end|in|(?:function|filter)[ \t]+[\w:-]+)(?![\w:.\\/-])/iuy;

export function readStatement(
  source: MappedText,
  context: ScriptContext,
  from: number,
  state: string,
): Statement {
  const reading: Reading = {
    source,
    text: source.text,
    context,
    at: from === 0 && source.text.startsWith('\uFEFF') ? 1 : from,
    reach: from,
    unclosedUntil: 0,
    state,
    mode: 'start',
    words: [],
    redirections: [],
    conditional: false,
    piped: false,
    feeding: [],
    found: [],
  };
  while (!readToken(reading));
  const { at, reach, found, state: left } = reading;
  return { end: at, reach: Math.max(reach, at + 2), state: left, drafts: found };
}

/** Reads one token; true at the end of the statement. */
function readToken(reading: Reading): boolean {
  const { text } = reading;
  reading.at = skipBlanks(text, reading.at);
  const { at } = reading;
  const newline = lineEndLength(text, at);
  if (newline > 0 || at >= text.length) {
    reading.at += newline;
    // Behind a pipe the next line goes on.
    if (reading.piped && reading.words.length === 0 && at < text.length) return false;
    endCommand(reading, 'end');
    return true;
  }
  if (skipComment(reading) || readSeparator(reading)) return false;
  if (reading.mode === 'start') readStart(reading);
  else if (reading.mode === 'expression') readExpression(reading);
  else readInCommand(reading);
  return false;
}

function skipComment(reading: Reading): boolean {
  const { text, at } = reading;
  if (text.startsWith('<#', at)) {
    const end = text.slice(at, at + 20_000).indexOf('#>');
    reading.reach = Math.max(reading.reach, end < 0 ? Math.min(text.length, at + 20_000) : at + end + 2);
    reading.at = end < 0 ? contentEnd(text, at) : at + end + 2;
    return true;
  }
  if (text.charAt(at) !== '#') return false;
  reading.at = contentEnd(text, at);
  return true;
}

function readSeparator(reading: Reading): boolean {
  const { text, at } = reading;
  const separator = /^(?:&&|\|\||[;|)}])/u.exec(text.slice(at, at + 2))?.[0];
  if (separator === undefined) return false;
  reading.at += separator.length;
  if (separator === ')' || separator === '}') {
    endCommand(reading, 'end');
    const opening = separator === ')' ? '(' : '{';
    const last = reading.state.lastIndexOf(opening);
    if (last >= 0) reading.state = reading.state.slice(0, last);
    reading.mode = separator === ')' ? 'expression' : 'start';
    return true;
  }
  endCommand(reading, separator === '|' ? 'pipe' : separator === ';' ? 'end' : 'and-or');
  return true;
}

/** Where a statement, a branch, or the right side of an assignment begins. */
function readStart(reading: Reading): void {
  const { text, at } = reading;
  keyword.lastIndex = at;
  const word = keyword.exec(text)?.[0];
  const character = text.charAt(at);
  if (word !== undefined) {
    reading.at += word.length;
    reading.conditional = !/^(?:return|throw|exit)$/iu.test(word);
  } else if (character === '(' || character === '{') open(reading, character);
  else if (/^[&.][ \t]/u.test(text.slice(at, at + 2))) {
    reading.at = skipBlanks(text, at + 1);
    reading.mode = 'arguments';
  } else if (startsName(text.slice(at, at + 20))) reading.mode = 'arguments';
  else reading.mode = 'expression';
}

/** The name of a command, also `%` and `?` for those that take blocks; a number is a value. */
function startsName(text: string): boolean {
  return /^(?:[%?][ \t{]|[\w\\/])/u.test(text) && !/^\d+(?:\.\d+)?(?![\w.\\/-])/u.test(text);
}

function open(reading: Reading, bracket: '(' | '{'): void {
  // Deeper brackets are no longer told apart.
  if (reading.state.length < 200) reading.state += bracket;
  reading.at += 1;
  reading.mode = 'start';
}

function readExpression(reading: Reading): void {
  const { text, at } = reading;
  const character = text.charAt(at);
  if (character === '(' || character === '{') open(reading, character);
  else if (character === '=') {
    reading.at += 1;
    reading.mode = 'start';
  } else if (/^in(?![\w-])/iu.test(text.slice(at, at + 3))) {
    reading.at += 2;
    reading.mode = 'start';
  } else if (character === '"' || character === "'")
    reading.at = behindString(text, at, reading) ?? contentEnd(text, at);
  else reading.at = behindHereString(text, at, reading) ?? at + plainLength(text, at);
}

/** A name, or one sign. */
function plainLength(text: string, at: number): number {
  return /^\w+/u.exec(text.slice(at, at + 200))?.[0].length ?? 1;
}

function readInCommand(reading: Reading): void {
  const { text, at, words } = reading;
  const redirection = /^([\d*]?)(>>|>&|>)/u.exec(text.slice(at, at + 3));
  if (redirection && words.length > 0) {
    readRedirection(reading, redirection[0].length, redirection[1] ?? '', redirection[2] ?? '');
    return;
  }
  if (text.charAt(at) === '{' && words.length > 0) {
    const { nested, end } = readArgument(text, at, reading);
    // A block without an end in sight: its commands are read as those of the file.
    if (nested.length === 0) {
      endCommand(reading, 'end');
      open(reading, '{');
    } else addWord(reading, at, end);
    return;
  }
  if (/^--%(?!\S)/u.test(text.slice(at, at + 4))) {
    reading.at = at + 3;
    return;
  }
  addWord(reading, at, undefined);
}

function addWord(reading: Reading, at: number, known: number | undefined): void {
  const { word, end, nested } = readArgument(reading.text, at, reading);
  reading.at = Math.max(known ?? end, at + 1);
  if (end > at) reading.words.push(word);
  for (const one of nested) readInner(reading, one);
}

function readInner(
  { source, context, found, conditional, state }: Reading,
  { start, end, kind }: Nested,
): void {
  if (context.depth >= maximumDepth) return;
  const within = {
    ...context,
    stdin: kind === 'block' ? context.stdin : ('inherited' as const),
    substituted: context.substituted || kind === 'substitution',
    conditional: context.conditional || conditional || state !== '' || kind === 'block',
    depth: context.depth + 1,
  };
  for (const draft of readNested('powershell', cutText(source, start, end), within)) found.push(draft);
}

function readRedirection(reading: Reading, length: number, digit: string, operator: string): void {
  const start = reading.at;
  if (operator === '>&') {
    reading.at = start + length + (/\d/u.test(reading.text.charAt(start + length)) ? 1 : 0);
    const target = reading.text.slice(start + length, reading.at);
    reading.redirections.push({
      operator,
      descriptor: Number(digit) || 1,
      span: { start, end: reading.at },
      target,
    });
    return;
  }
  const from = skipBlanks(reading.text, start + length);
  const { word, end } = readArgument(reading.text, from, reading);
  reading.at = Math.max(end, start + length);
  const span = { start, end: end > from ? end : start + length };
  reading.redirections.push({ operator, descriptor: Number(digit) || 1, span, target: word.cooked });
}

function endCommand(reading: Reading, how: 'end' | 'and-or' | 'pipe'): void {
  const { words, redirections, source, context, feeding } = reading;
  const drafts: SiteDraft[] = [];
  if (words.length > 0) {
    const pipedInto = words.map(({ cooked }) => cooked);
    for (const { site } of feeding) site.surroundings = { ...site.surroundings, pipedInto };
    const surroundings = {
      stdin: reading.piped ? ('pipe' as const) : context.stdin,
      pipesStderr: false,
      substituted: context.substituted || reading.state.includes('('),
      conditional: reading.conditional || reading.state.includes('{') || context.conditional,
    };
    const place = { shell: 'powershell' as const, source, context, dangling };
    for (const draft of sitesOfCommand({ words, redirections, surroundings }, place)) drafts.push(draft);
    for (const draft of drafts) reading.found.push(draft);
  }
  if (how === 'end') reading.conditional = false;
  else if (how === 'and-or') reading.conditional = true;
  reading.feeding = how === 'pipe' ? drafts : [];
  reading.piped = how === 'pipe';
  reading.words = [];
  reading.redirections = [];
  reading.mode = 'start';
}
