// Numbers and booleans as Go's strconv reads them, for the docker client is written in Go.

/** Why a text is no number: not its form, or too large a figure. */
export type NumberFault = 'form' | 'range';

const digitsOf: Record<2 | 8 | 10 | 16, RegExp> = {
  2: /^[01]+$/u,
  8: /^[0-7]+$/u,
  10: /^[0-9]+$/u,
  16: /^[0-9a-f]+$/iu,
};
const prefixOf: Record<2 | 8 | 10 | 16, string> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

/**
 * As `strconv.ParseInt` or `ParseUint` with this base and size in bits. Base 0 takes `0x10`, `0o17`, `017`, `0b11` and
 * underscores between digits.
 */
export function parseGoInteger(
  text: string,
  { base, bits, signed }: { readonly base: 0 | 8 | 10; readonly bits: number; readonly signed: boolean },
): bigint | NumberFault {
  const sign = signed ? (/^[+-]/u.exec(text)?.[0] ?? '') : '';
  const magnitude = parseMagnitude(text.slice(sign.length), base);
  if (magnitude === 'form') return 'form';
  const value = sign === '-' ? -magnitude : magnitude;
  const limit = 1n << BigInt(signed ? bits - 1 : bits);
  return value >= limit || value < (signed ? -limit : 0n) ? 'range' : value;
}

/** More digits than this overflow every size, so they need not be converted, which would take long. */
const mostDigits = 1000;

function parseMagnitude(text: string, base: 0 | 8 | 10): bigint | 'form' {
  const [radix, digits] = base === 0 ? splitPrefix(text) : ([base, text] as const);
  if (base === 0 && digits.includes('_') && !hasGoodUnderscores(text)) return 'form';
  const plain = base === 0 ? digits.replaceAll('_', '') : digits;
  if (plain === '' && base === 0 && text.startsWith('0')) return 0n;
  if (!digitsOf[radix].test(plain)) return 'form';
  const significant = plain.replace(/^0+(?=.)/u, '');
  return significant.length > mostDigits ? 1n << 10_000n : BigInt(prefixOf[radix] + significant);
}

function splitPrefix(text: string): readonly [2 | 8 | 10 | 16, string] {
  if (!text.startsWith('0')) return [10, text];
  if (text.length > 2) {
    const letter = text.charAt(1).toLowerCase();
    if (letter === 'x') return [16, text.slice(2)];
    if (letter === 'o') return [8, text.slice(2)];
    if (letter === 'b') return [2, text.slice(2)];
  }
  return [8, text.slice(1)];
}

/** Underscores stand only between digits, or between a prefix and a digit. Without sign. */
export function hasGoodUnderscores(text: string): boolean {
  const hex = /^0x/iu.test(text);
  const body = text.replace(/^0[box]/iu, '0');
  const good = hex ? /[0-9a-f]_(?![0-9a-f])|(?<![0-9a-f])_/iu : /[0-9]_(?![0-9])|(?<![0-9])_/u;
  return !good.test(body);
}

const decimalFloat = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/iu;
const hexFloat =
  /^(?<sign>[+-]?)0x(?<whole>[0-9a-f]*)(?:\.(?<fraction>[0-9a-f]*))?p(?<exponent>[+-]?[0-9]+)$/iu;

/** As `strconv.ParseFloat` with this size in bits. */
export function parseGoFloat(text: string, bits: 32 | 64): number | NumberFault {
  if (/^[+-]?inf(?:inity)?$/iu.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/iu.test(text)) return Number.NaN;
  if (text.includes('_') && !hasGoodUnderscores(text.replace(/^[+-]/u, ''))) return 'form';
  const value = parseFinite(text);
  if (value === undefined) return 'form';
  const largest = bits === 32 ? 3.4028235677973366e38 : Number.MAX_VALUE;
  return Math.abs(value) >= largest && (bits === 32 || !Number.isFinite(value)) ? 'range' : value;
}

function parseFinite(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  const hex = hexFloat.exec(plain)?.groups;
  if (hex) {
    const { sign, whole = '', fraction = '', exponent = '' } = hex;
    if (whole + fraction === '') return undefined;
    const mantissa = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -mantissa : mantissa;
  }
  return decimalFloat.test(plain) ? Number(plain) : undefined;
}

const trueWords: ReadonlySet<string> = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const falseWords: ReadonlySet<string> = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** As `strconv.ParseBool`; undefined for anything else. */
export function parseGoBoolean(text: string): boolean | undefined {
  if (trueWords.has(text)) return true;
  return falseWords.has(text) ? false : undefined;
}
