// The escape sequences of `$'…'`.

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1B',
  E: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/** What the sequence, beginning with its backslash, stands for; the sequence itself where bash knows none. */
export function decodeAnsiEscape(sequence: string): string {
  const letter = sequence.charAt(1);
  const known = simple[letter];
  if (known !== undefined) return known;
  const digits = sequence.slice(2).replace(/[{}]/gu, '');
  if (letter >= '0' && letter <= '7') return character(Number.parseInt(sequence.slice(1), 8) & 0xff);
  if (letter === 'c' && sequence.length > 2) return character(sequence.charCodeAt(2) & 0x1f);
  if (digits === '') return sequence;
  if (letter === 'x') return character(Number.parseInt(digits, 16) & 0xff);
  if (letter === 'u' || letter === 'U') return character(Number.parseInt(digits, 16));
  return sequence;
}

/** NUL ends the string for bash, so it stands for nothing. */
function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
