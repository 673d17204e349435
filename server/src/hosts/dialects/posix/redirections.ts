// Reading redirections, which stand among the words of a command but are none of them.
import { AMPERSAND, BANG, GREATER, LESS, MINUS, OPEN_BRACE, PIPE, isBlank, isDigit } from './characters';
import { cookedWord } from './build-word';
import { skipBlanks } from './blanks';
import type { Level } from './level';
import type { Scan } from './scan';
import { readWord } from './words';

/** Whether the word `[start, end)`, directly before a `<` or `>`, is the descriptor: `2`, `{name}`. */
export function isDescriptor(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === OPEN_BRACE) return /^\{[A-Za-z_]\w*\}$/u.test(text.slice(start, end));
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/**
 * Reads the redirection whose operator is at `at`; `start` is where a descriptor before it begins.
 * Returns the offset behind it.
 */
export function readRedirection(scan: Scan, level: Level, start: number, at: number): number {
  const { text } = scan;
  const operatorEnd = operatorEndAt(text, at);
  const operator = text.slice(at, operatorEnd);
  const words = scan.words.size;
  const from = skipBlanks(text, operatorEnd);
  const end = readWord(scan, level, from);
  if (end < 0) return end;
  const target = scan.words.values.slice(words, scan.words.size);
  scan.words.size = words;
  if (operator === '<<' || operator === '<<-') addHeredoc(scan, level, operator, target);
  scan.redirections.push({
    operator: operator === '<<-' ? '<<' : operator,
    descriptor: descriptorOf(text, start, at, operator),
    start,
    end: end > from ? end : operatorEnd,
    target,
  });
  return end > from ? end : operatorEnd;
}

function descriptorOf(text: string, start: number, at: number, operator: string): number {
  if (start < at && isDigit(text.charCodeAt(start))) return Number.parseInt(text.slice(start, at), 10);
  return operator.startsWith('<') ? 0 : 1;
}

/** `<`, `<<`, `<<-`, `<<<`, `<&`, `<>`, `>`, `>>`, `>&`, `>|`, `>!`, `&>`, `&>>`. */
function operatorEndAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (first === AMPERSAND) return third === GREATER ? at + 3 : at + 2;
  if (first === LESS && second === LESS) return third === LESS || third === MINUS ? at + 3 : at + 2;
  if (second === AMPERSAND || second === GREATER) return at + 2;
  if (first === GREATER && (second === PIPE || (second === BANG && isBlank(third)))) return at + 2;
  return at + 1;
}

/** As many as bash allows for one command. */
const maximumHeredocs = 16;

function addHeredoc(scan: Scan, level: Level, operator: string, target: readonly number[]): void {
  if (target.length === 0 || scan.heredocs.length >= maximumHeredocs) return;
  const delimiter = cookedWord(scan, target);
  const heredoc = {
    delimiter: delimiter.cooked,
    stripsTabs: operator === '<<-',
    quoted: delimiter.hasQuotes,
    owner: undefined,
    level,
  };
  scan.heredocs = [...scan.heredocs, heredoc];
}
