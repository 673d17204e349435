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
  DOUBLE_QUOTE,
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
  lineEnd,
} from './characters';
import { lookedTo, type Scan } from './scan';

/** How many quotes are asked. Few enough to decide locally, enough that one odd quote does not decide. */
const witnesses = 8;
/** The quote in question counts more than those after it. */
const firstWeight = 2;
/** Whether the quotes come out even at the end of the text, or what stands in between was written as a string. */
const strongWeight = 3;

/**
 * Whether the quote at `at`, which would close a string begun at `from` on an earlier line, more likely opens a new one.
 * If a quote was forgotten, the following ones open, close, open …; if not, they close, open, close …
 */
export function looksUnclosed(scan: Scan, quote: number, from: number, at: number): boolean {
  const { text } = scan;
  // A line end in quotes, as in `IFS='⏎'`.
  if (text.slice(from + 1, at).trim() === '') return false;
  if (isApostrophe(text, quote, at)) return true;
  const character = String.fromCharCode(quote);
  let balance = hasEscapes(text, quote, from, at) ? -strongWeight : 0;
  let opens = 1;
  let next = at;
  for (let seen = 0; seen < witnesses; seen += 1) {
    balance += opens * lookOf(text, quote, next) * (seen === 0 ? firstWeight : 1);
    opens = -opens;
    do next = text.indexOf(character, next + 1);
    while (next >= 0 && isNoQuote(text, quote, next));
    lookedTo(scan, next < 0 ? text.length + 1 : next + 2);
    if (next < 0) return balance + opens * strongWeight > 0;
  }
  return balance > 0;
}

/** Whether the lines after the first are written for double quotes. */
function hasEscapes(text: string, quote: number, from: number, at: number): boolean {
  return quote === DOUBLE_QUOTE && /\\["$]/u.test(text.slice(lineEnd(text, from), at));
}

/** Escaped, an apostrophe within a word, or the middle of `'"'"'`. */
function isNoQuote(text: string, quote: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === BACKSLASH && text.charCodeAt(at - 2) !== BACKSLASH) return true;
  if (text.startsWith(`'"'"'`, at - 2) || text.startsWith(`"'"'"`, at - 2)) return true;
  return isApostrophe(text, quote, at);
}

/** As in `don't`. */
function isApostrophe(text: string, quote: number, at: number): boolean {
  return quote === SINGLE_QUOTE && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** 1 if the quote looks as if it opened a string, -1 if it looks as if it closed one, 0 if one cannot tell. */
function lookOf(text: string, quote: number, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (quote === SINGLE_QUOTE) {
    // A single quote within single quotes is written so: '\\'' or '"'"'.
    if (text.startsWith("\\''", at + 1) || text.startsWith(`"'"'`, at + 1)) return -1;
    if (text.startsWith("'\\'", at - 3) || text.startsWith(`'"'"`, at - 4)) return 1;
    if (before === NEWLINE) return -1;
  }
  // Between quotes of both kinds a blank says less: `'a' "'"b`, `'a '"$b"' c'`.
  if (isOtherQuote(after, quote)) return standsBeforeOpening(before) ? 0 : -1;
  if (isOtherQuote(before, quote)) return standsAfterClosing(after) ? 0 : 1;
  const opening = standsBeforeOpening(before);
  const closing = standsAfterClosing(after);
  if (opening && !closing) return 1;
  if (closing && !opening) return -1;
  if (!opening) return 0;
  if (isAloneInFront(text, at)) return -1;
  return before === EQUALS ? 1 : 0;
}

function isOtherQuote(code: number, quote: number): boolean {
  return code === (quote === SINGLE_QUOTE ? DOUBLE_QUOTE : SINGLE_QUOTE);
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
