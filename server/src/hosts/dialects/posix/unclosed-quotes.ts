// Telling a string over several lines from a quote that somebody forgot to close, by how the next quotes look.
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  BANG,
  DOLLAR,
  EQUALS,
  AMPERSAND,
  GREATER,
  LESS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  SEMICOLON,
  SINGLE_QUOTE,
  isBlank,
  isNamePart,
} from './characters';
import { lookedTo, type Scan } from './scan';

/** How many quotes are asked. Few enough to decide locally, enough that one odd quote does not decide. */
const witnesses = 8;

/**
 * Whether the quote at `at`, which would close a string begun on an earlier line, more likely opens a new one.
 * If a quote was forgotten, the following ones open, close, open …; if not, they close, open, close …
 */
export function looksUnclosed(scan: Scan, quote: number, at: number): boolean {
  const { text } = scan;
  const character = String.fromCharCode(quote);
  let balance = 0;
  let opens = 1;
  let next = at;
  for (let seen = 0; seen < witnesses; seen += 1) {
    const look = lookOf(text, quote, next);
    balance += opens * look * (seen === 0 ? 2 : 1);
    opens = -opens;
    do next = text.indexOf(character, next + 1);
    while (next >= 0 && isNoQuote(text, quote, next));
    lookedTo(scan, next < 0 ? text.length + 1 : next + 2);
    if (next < 0) break;
  }
  return balance > 0;
}

/** Escaped, or an apostrophe within a word. */
function isNoQuote(text: string, quote: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === BACKSLASH && text.charCodeAt(at - 2) !== BACKSLASH) return true;
  return quote === SINGLE_QUOTE && isLetter(before) && isLetter(text.charCodeAt(at + 1));
}

/** 1 if the quote looks as if it opened a string, -1 if it looks as if it closed one, 0 if one cannot tell. */
function lookOf(text: string, quote: number, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (quote === SINGLE_QUOTE && isLetter(before) && isLetter(after)) return 1;
  const opening = standsBeforeOpening(before);
  const closing = standsAfterClosing(after);
  if (opening && !closing) return 1;
  if (closing && !opening) return -1;
  if (!opening) return 0;
  return isAloneInFront(text, at) ? -1 : after === NEWLINE && isBlank(before) ? 1 : 0;
}

/** Only blanks stand before it in its line. */
function isAloneInFront(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  return before < 0 || text.charCodeAt(before) === NEWLINE;
}

function standsBeforeOpening(code: number): boolean {
  switch (code) {
    case NEWLINE:
    case EQUALS:
    case OPEN_PAREN:
    case OPEN_BRACKET:
    case OPEN_BRACE:
    case COMMA:
    case PIPE:
    case SEMICOLON:
    case AMPERSAND:
    case LESS:
    case GREATER:
    case BANG:
    case COLON:
    case DOLLAR:
      return true;
    default:
      return isBlank(code) || Number.isNaN(code);
  }
}

function standsAfterClosing(code: number): boolean {
  switch (code) {
    case NEWLINE:
    case SEMICOLON:
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
    case CLOSE_BRACE:
    case COMMA:
    case PIPE:
    case AMPERSAND:
    case LESS:
    case GREATER:
    case COLON:
      return true;
    default:
      return isBlank(code) || Number.isNaN(code);
  }
}

function isLetter(code: number): boolean {
  return isNamePart(code) || code > 127;
}
