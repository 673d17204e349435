// The characters that matter to a POSIX shell, by their codes: scanning compares numbers, not strings.

export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const BLANK = 32;
export const BANG = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;

/** Non-zero for the characters at which the reading of an unquoted word has to stop and think. */
const special = new Uint8Array(128);
for (const character of '\t\n\r "$&\'();<>\\`|') special[character.charCodeAt(0)] = 1;

/** Whether the character is an ordinary part of an unquoted word. */
export function isPlain(code: number): boolean {
  return code > 127 || special[code] === 0;
}

/** Blanks between words; a carriage return outside of a line end counts as one. */
export function isBlank(code: number): boolean {
  return code === BLANK || code === TAB || code === RETURN;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE;
}

export function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}

/** Where unquoted text ends a word: blanks, line ends, operators. Also true behind the end of the text (`NaN`). */
export function endsWord(code: number): boolean {
  switch (code) {
    case TAB:
    case NEWLINE:
    case RETURN:
    case BLANK:
    case AMPERSAND:
    case OPEN_PAREN:
    case CLOSE_PAREN:
    case SEMICOLON:
    case LESS:
    case GREATER:
    case PIPE:
      return true;
    default:
      return Number.isNaN(code);
  }
}

/** Whether the character at `at` ends an unquoted word; also true behind the end of the text. */
export function endsWordAt(text: string, at: number): boolean {
  return endsWord(text.charCodeAt(at));
}

/** The length of the line end at `at` (`\n` or `\r\n`), 0 if there is none. */
export function newlineLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === NEWLINE) return 1;
  return code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 0;
}

/** The offset of the line feed that ends the line of `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** As `lineEnd`, but before the carriage return of a `\r\n`. */
export function lineContentEnd(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end > at && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}
