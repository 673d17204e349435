// Units of systemd: the command lines of services, split into words as systemd does, without a shell.
import { contentEnd, insertionPoint, nextLineStart } from '../../base/lines';
import { needle } from '../docker-word';
import { MapBuilder } from '../map-builder';
import { joinWords } from './exec-form';
import { scriptsInParts } from './embedded-scripts';
import type { ScriptBlock } from './script-block';

const execKey = /^Exec(?:StartPre|StartPost|Start|Condition|Reload|StopPost|Stop)[ \t]*=[ \t]*/u;

/** Each setting with docker is a part, with the lines that continue it. */
export const systemdUnit = scriptsInParts({
  *partsOf(text) {
    const context = inputOf(text);
    let at: number | undefined = insertionPoint(text, 0);
    while (at !== undefined) {
      const end = settingEnd(text, at);
      if (text.slice(at, end).includes(needle)) yield { start: at, end, context };
      at = nextLineStart(text, end);
    }
  },
  *scriptsOf(text, { start, end, context }) {
    const key = execKey.exec(text.slice(start, Math.min(end, start + 60)))?.[0];
    if (key === undefined) return;
    for (const block of commandsIn(text, start + key.length, end))
      yield context === terminal ? block : { ...block, unattended: 'systemd' };
  },
  isWhole: (text, { start, end, context }) =>
    insertionPoint(text, start) === start && settingEnd(text, start) === end && inputOf(text) === context,
});

const terminal = 'terminal';

/** What the unit says of the standard input of its commands. */
function inputOf(text: string): string {
  return /^StandardInput[ \t]*=[ \t]*tty/mu.test(text) ? terminal : '';
}

/** The end of a setting that a backslash continues over the next lines. */
function settingEnd(text: string, at: number): number {
  for (let from = at; ;) {
    const end = contentEnd(text, from);
    const next = nextLineStart(text, end);
    if (next === undefined) return end;
    const isComment = from > at && /^[ \t]*[#;]/u.test(text.slice(from, from + 40));
    if (!isComment && text.charAt(end - 1) !== '\\') return end;
    from = next;
  }
}

/** The commands of one setting, which `;` as a word of its own keeps apart. */
function* commandsIn(text: string, start: number, end: number): Iterable<ScriptBlock> {
  const modifiers = /^[-@:+!|]*/u.exec(text.slice(start, end))?.[0] ?? '';
  let words = wordsOf(text, start + modifiers.length, end, !modifiers.includes(':'));
  // The word after the program is the name it is told to have.
  if (modifiers.includes('@')) words = words.filter((_, index) => index !== 1);
  let command: Word[] = [];
  for (const word of [...words, undefined]) {
    if (word && !word.isSeparator) {
      command.push(word);
      continue;
    }
    if (command.length > 0) yield blockOf(text, command);
    command = [];
  }
}

function blockOf(text: string, words: readonly Word[]): ScriptBlock {
  const built = words.map(({ builder }) => builder.buildWithHoles());
  const source = joinWords(
    text,
    built.map((word) => word.source),
  );
  let base = 0;
  const holes = built.flatMap((word) => {
    const moved = word.holes.map((hole) => ({ ...hole, start: hole.start + base, end: hole.end + base }));
    base += word.source.text.length + 1;
    return moved;
  });
  return {
    shell: 'exec-form',
    source,
    holes,
    writing: { escape: 'systemd-word', linePrefix: undefined },
  };
}

interface Word {
  readonly builder: MapBuilder;
  readonly isSeparator: boolean;
}

const gap = /(?:[ \t]|\\\r?\n(?:[ \t]*[#;][^\n]*\n)*)+/uy;

function wordsOf(text: string, start: number, end: number, expands: boolean): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    gap.lastIndex = at;
    at = Math.min(at + (gap.exec(text)?.[0].length ?? 0), end);
    if (at >= end) break;
    const builder = new MapBuilder(text, at + 1);
    const from = at;
    at = readWord(builder, text, at, end, expands);
    words.push({ builder, isSeparator: text.slice(from, at) === ';' });
  }
  return words;
}

/** Up to the next blank outside of quotes; a quote that is never closed goes up to the end. Returns the end of the word. */
function readWord(builder: MapBuilder, text: string, start: number, end: number, expands: boolean): number {
  let quote = '';
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (quote === '' && /[ \t]/u.test(character)) break;
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else {
      at = readCharacters(builder, text, at, end, expands, quote === '' && at === start);
      continue;
    }
    at += 1;
  }
  return Math.min(at, end);
}

/** Specifiers such as `%i`, variables, escapes, or a character that stands for itself. Returns where they end. */
function readCharacters(
  builder: MapBuilder,
  text: string,
  at: number,
  end: number,
  expands: boolean,
  isFirst: boolean,
): number {
  special.lastIndex = at;
  const found = special.exec(text)?.[0];
  if (found === undefined || at + found.length > end) {
    builder.copy(at, at + 1);
    return at + 1;
  }
  const next = at + found.length;
  const span = { start: at, end: next };
  if (found === '%%') builder.spell('%', span);
  else if (found.startsWith('%')) builder.hole(at, next);
  else if (found === '$$') builder.spell(expands ? '$' : '$$', span);
  else if (found.startsWith('$')) {
    // `$NAME` as a word of its own is split at blanks; within a word only `${NAME}` counts.
    const splits = !found.startsWith('${') && isFirst && (next >= end || /\s/u.test(text.charAt(next)));
    if (expands && (splits || found.startsWith('${'))) builder.hole(at, next, splits);
    else builder.copy(at, next);
  } else builder.spell(escapes[found.charAt(1)] ?? unescape(found), span);
  return next;
}

const special =
  /%[%a-zA-Z]|\$\$|\$\{\w+\}|\$\w+|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|\r?\n[ \t]*|[abfnrtvs\\"'])/uy;

const escapes: Readonly<Record<string, string>> = {
  '\n': ' ',
  '\r': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
  v: '\v',
};

function unescape(found: string): string {
  const digits = found.slice(1).replace(/^[xuU]/u, '');
  const code = Number.parseInt(digits, digits.length === found.length - 1 ? 8 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
