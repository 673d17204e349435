// Reading `[[ … ]]`, in which `<`, `>`, `(`, `)`, `&&` and `||` are no operators between commands.
import { skipBlanks } from './blanks';
import { NEWLINE, RETURN, SEMICOLON, endsWord, endsWordAt } from './characters';
import type { Level } from './level';
import { lookedTo, type Scan } from './scan';
import { readWord } from './words';

const joins = /(?:&&|\|\||[(!]|\[\[)[ \t]*\r?$/u;
const joined = /[ \t]*(?:&&|\|\||\)|\]\])/uy;

/** Reads from behind `[[` to behind `]]`; an unclosed one ends with its line, or at a `;`. */
export function readConditional(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  const words = scan.words.size;
  let lineStart = from;
  let at = skipBlanks(text, from);
  for (;;) {
    if (text.startsWith(']]', at) && endsWordAt(text, at + 2)) {
      scan.words.size = words;
      return at + 2;
    }
    const code = text.charCodeAt(at);
    if (code === SEMICOLON || Number.isNaN(code)) break;
    if (code === NEWLINE || code === RETURN) {
      joined.lastIndex = at + 1;
      lookedTo(scan, at + 4);
      const goesOn =
        joins.test(text.slice(lineStart, at)) || joined.test(text) || (lineStart === from && at === from);
      if (code === NEWLINE && !goesOn) break;
      lineStart = at + 1;
      at += 1;
    } else if (endsWord(code)) at += 1;
    else {
      const end = readWord(scan, level, at);
      if (end < 0) return end;
      at = end === at ? at + 1 : end;
    }
    at = skipBlanks(text, at);
  }
  scan.words.size = words;
  return at;
}
