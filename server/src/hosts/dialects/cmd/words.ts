// Words of a cmd.exe command line: cmd removes carets and fills in variables, the program itself splits at blanks.
import type { Word } from '../../types';
import { WordBuilder } from '../word-builder';

/** `%VAR%`, `%VAR:a=b%`, `%1`, `%*`, `%~dp0`, `%%i`, `%i` at a prompt, and `!VAR!`. */
const variable =
  /%\*|%~?[fdpnxsatz$]{0,9}\d|%(?<name>[^%\s:="&|<>^]+)(?::[^%\n]*)?%|%%?~?[fdpnxsatz$]{0,9}[A-Za-z](?![\w%])|!(?<late>[^!\s:="&|<>^]+)(?::[^!\n]*)?!/uy;

/** Behind blanks and carets before a line end. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t') at += 1;
    else if (character === '\r' && text.charAt(at + 1) !== '\n') at += 1;
    else if (character === '^') {
      const next = behindLineEnd(text, at + 1);
      if (next === at + 1) return at;
      at = next;
    } else return at;
  }
}

/** Behind the line end at `at`; `at` itself where there is none. */
export function behindLineEnd(text: string, at: number): number {
  if (text.charAt(at) === '\n') return at + 1;
  return text.startsWith('\r\n', at) ? at + 2 : at;
}

/** The word that begins at `from`, which is no blank; `closes` tells whether `)` ends it. */
export function readWord(text: string, from: number, closes: boolean): { word: Word; end: number } {
  const builder = new WordBuilder(from);
  let at = from;
  // cmd.exe counts each quote; the program takes `\"` for a quote that stands for itself.
  let inCmd = false;
  let inProgram = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (behindLineEnd(text, at) > at) break;
    if (!inProgram && (character === ' ' || character === '\t')) break;
    if (!inCmd && ('&|<>'.includes(character) || (closes && character === ')'))) break;
    if (character === '^' && !inCmd) {
      const next = behindLineEnd(text, at + 1);
      if (next > at + 1) at = next;
      else if (at + 1 < text.length) {
        builder.add(text.charAt(at + 1), at, 2, inProgram);
        at += 2;
      } else break;
      continue;
    }
    if (character === '\\') {
      const { length, literal, isQuote } = readBackslashes(text, at);
      for (let index = 0; index < literal; index += 1) {
        const isPaired = length > literal;
        builder.add('\\', at + (isPaired ? index * 2 : index), isPaired ? 2 : 1, inProgram);
      }
      at += length;
      if (isQuote) {
        builder.add('"', at - 1, 2, inProgram);
        inCmd = !inCmd;
        at += 1;
      }
      continue;
    }
    if (character === '"') {
      inCmd = !inCmd;
      inProgram = !inProgram;
      if (inProgram) builder.quote('double');
      at += 1;
      continue;
    }
    at = addCharacter(builder, text, at, inProgram);
  }
  return { word: builder.build(at), end: at };
}

/** Only before a quote do backslashes mean something: two of them are one, and one alone protects the quote. */
function readBackslashes(
  text: string,
  at: number,
): { readonly length: number; readonly literal: number; readonly isQuote: boolean } {
  let end = at;
  while (text.charAt(end) === '\\') end += 1;
  const length = end - at;
  if (text.charAt(end) !== '"') return { length, literal: length, isQuote: false };
  return { length, literal: length >> 1, isQuote: length % 2 === 1 };
}

function addCharacter(builder: WordBuilder, text: string, at: number, inside: boolean): number {
  const character = text.charAt(at);
  if (character === '%' || character === '!') {
    variable.lastIndex = at;
    const found = variable.exec(text);
    if (found) {
      const name = found.groups?.['name'] ?? found.groups?.['late'];
      const part = { kind: 'variable' as const, splits: !inside, ...(name === undefined ? {} : { name }) };
      builder.addDynamic(found[0], at, part, inside);
      return at + found[0].length;
    }
  }
  builder.add(character, at, 1, inside);
  return at + 1;
}
