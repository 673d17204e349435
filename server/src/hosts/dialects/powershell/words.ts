// The arguments of a command in PowerShell.
import { contentEnd } from '../../../base/lines';
import type { Word } from '../../types';
import { WordBuilder } from '../word-builder';
import { behindBracket, behindHereString, behindString, lineEndLength, type Sight } from './brackets';

/** A stretch whose commands are run where the word stands. */
export interface Nested {
  readonly start: number;
  readonly end: number;
  readonly kind: 'substitution' | 'block';
}

export interface ReadArgument {
  readonly word: Word;
  readonly end: number;
  readonly nested: readonly Nested[];
}

interface Reading {
  readonly text: string;
  readonly builder: WordBuilder;
  readonly nested: Nested[];
  readonly sight: Sight;
}

const variable = /\$(?:\{[^}\n]*\}|(?<scope>\w+:(?=\w))?(?<name>\w+)|[$?^])/uy;
/** Behind a variable that stands outside quotes. */
const member = /(?:\.\w+|\[[^\]\n]{0,100}\])+/uy;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  0: '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1B',
};

/** The argument that begins at `from`, where neither a blank nor an operator stands. */
export function readArgument(text: string, from: number, sight: Sight): ReadArgument {
  const reading: Reading = { text, builder: new WordBuilder(from), nested: [], sight };
  let at = hereString(reading, from) ?? from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/[\s;|&)}>]/u.test(character)) break;
    if (character === '`') {
      if (at + 1 >= text.length || lineEndLength(text, at + 1) > 0) break;
      const next = text.charAt(at + 1);
      reading.builder.add(escapes[next] ?? next, at, 2);
      at += 2;
    } else if (character === "'" || character === '"') at = readString(reading, at);
    else if (character === '$') at = readDollar(reading, at, false);
    else if (character === '@' && at === from && /^@[\w(]/u.test(text.slice(at, at + 2)))
      at = readAt(reading, at);
    else if (character === '(' || character === '{') at = readBracket(reading, at, at, false);
    else {
      reading.builder.add(character, at);
      at += 1;
    }
  }
  return { word: reading.builder.build(at), end: at, nested: reading.nested };
}

function hereString({ text, builder, sight }: Reading, at: number): number | undefined {
  const end = behindHereString(text, at, sight);
  if (end === undefined) return undefined;
  const start = text.indexOf('\n', at) + 1;
  builder.quote(text.charAt(at + 1) === '"' ? 'double' : 'single');
  const inner = text.slice(start, Math.max(start, end - 3));
  if (text.charAt(at + 1) === '"' && inner.includes('$'))
    builder.addDynamic(inner, start, { kind: 'variable', splits: false }, true);
  else builder.add(inner, start, inner.length, true);
  return end;
}

/** Behind the string at `at`; one that is never closed ends with its line. */
function readString(reading: Reading, at: number): number {
  const { text, builder, sight } = reading;
  const quote = text.charAt(at);
  const closed = behindString(text, at, sight);
  const end = closed === undefined ? contentEnd(text, at) : closed - 1;
  builder.quote(quote === '"' ? 'double' : 'single');
  let index = at + 1;
  while (index < end) {
    const character = text.charAt(index);
    if (character === quote) {
      builder.add(quote, index, 2, true);
      index += 2;
    } else if (character === '`' && quote === '"') {
      const next = text.charAt(index + 1);
      builder.add(escapes[next] ?? next, index, 2, true);
      index += 2;
    } else if (character === '$' && quote === '"' && endsBefore(reading, index, end))
      index = readDollar(reading, index, true);
    else {
      builder.add(character, index, 1, true);
      index += 1;
    }
  }
  return closed ?? end;
}

/** Whether what the `$` at `at` begins is over where its string is. */
function endsBefore({ text, sight }: Reading, at: number, end: number): boolean {
  switch (text.charAt(at + 1)) {
    case '(':
      return (behindBracket(text, at + 1, sight) ?? 0) <= end;
    case '{':
      return text.indexOf('}', at) < end;
    default:
      return true;
  }
}

function readDollar(reading: Reading, at: number, inside: boolean): number {
  const { text, builder } = reading;
  if (text.charAt(at + 1) === '(') return readBracket(reading, at, at + 1, inside);
  variable.lastIndex = at;
  const found = variable.exec(text);
  if (!found) {
    builder.add('$', at, 1, inside);
    return at + 1;
  }
  const starts = !inside && builder.cooked === '' && !builder.isQuoted;
  member.lastIndex = at + found[0].length;
  const behind = starts ? (member.exec(text)?.[0] ?? '') : '';
  const { name, scope } = found.groups ?? {};
  const isPlain = name !== undefined && behind === '' && (scope === undefined || /^env:$/iu.test(scope));
  const part = { kind: 'variable' as const, splits: starts, ...(isPlain ? { name } : {}) };
  builder.addDynamic(found[0] + behind, at, part, inside);
  return at + found[0].length + behind.length;
}

/** `@list` hands over its elements, `@(…)` the output of commands. */
function readAt(reading: Reading, at: number): number {
  const { text, builder } = reading;
  if (text.charAt(at + 1) === '(') return readBracket(reading, at, at + 1, false);
  const name = /^@(\w+)/u.exec(text.slice(at, at + 100));
  const all = name?.[0] ?? '@';
  builder.addDynamic(all, at, { kind: 'variable', splits: true, ...(name?.[1] ? { name: name[1] } : {}) });
  return at + all.length;
}

/** Brackets at `open`, with the sign before them at `at`; one that is never closed stands for itself. */
function readBracket(
  { text, builder, nested, sight }: Reading,
  at: number,
  open: number,
  inside: boolean,
): number {
  const end = behindBracket(text, open, sight);
  if (end === undefined) {
    builder.add(text.slice(at, open + 1), at, open + 1 - at, inside);
    return open + 1;
  }
  const isBlock = text.charAt(open) === '{';
  nested.push({ start: open + 1, end: end - 1, kind: isBlock ? 'block' : 'substitution' });
  const part = { kind: 'command' as const, splits: !inside && !isBlock };
  builder.addDynamic(text.slice(at, end), at, part, inside);
  return end;
}
