// `--cpus`: a number of CPUs as Go's big.Rat reads it, with at most nine decimal places: `1.5`, `3/4`, `1e-2`.
import { hasGoodUnderscores, parseGoInteger } from './go-number';
import { partOf, pieceOf, spanOf } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

export interface ParsedDecimal extends ParsedValue {
  /** Left out where the client refuses the number. */
  readonly number?: number;
}

/** An exact fraction: mantissa × 2^twos × 5^fives, and the same with a plain denominator. */
interface Fraction {
  readonly mantissa: bigint;
  readonly twos: number;
  readonly fives: number;
  readonly divisor: bigint;
}

/** Longer texts are not judged: nobody writes them, and their exact value takes long to find. */
const longest = 1000;

export function parseDecimal(text: string): ParsedDecimal {
  const value = pieceOf(text);
  const parts = [partOf('number', value)];
  if (text.length > longest) return { parts };
  const fraction = readFraction(text);
  if (!fraction)
    return parsed(
      parts,
      parseProblem('not-a-number', spanOf(value), {
        en: `${quote(text)} is not a number: expected such as \`2\` or \`1.5\``,
        ko: `${quote(text)} 값은 숫자가 아닙니다. \`2\`나 \`1.5\`처럼 써야 합니다`,
      }),
    );
  if (!isWholeNano(fraction))
    return parsed(
      parts,
      parseProblem('out-of-range', spanOf(value), {
        en: `${quote(text)} is too precise: at most nine decimal places count`,
        ko: `${quote(text)} 값이 너무 정밀합니다. 소수점 아래 아홉 자리까지 쓸 수 있습니다`,
      }),
    );
  return { parts, number: toNumber(fraction) };
}

function readFraction(text: string): Fraction | undefined {
  return text.includes('/') ? readQuotient(text) : readScientific(text);
}

function readQuotient(text: string): Fraction | undefined {
  const slash = text.indexOf('/');
  const above = parseGoInteger(text.slice(0, slash), { base: 0, bits: 5000, signed: true });
  const below = parseGoInteger(text.slice(slash + 1), { base: 0, bits: 5000, signed: false });
  if (typeof above !== 'bigint' || typeof below !== 'bigint' || below === 0n) return undefined;
  return { mantissa: above, twos: 0, fives: 0, divisor: below };
}

const scientific =
  /^(?<sign>[+-]?)(?:0x(?<hex>[0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?)|0b(?<binary>[01_]*(?:\.[01_]*)?)|0o(?<octal>[0-7_]*(?:\.[0-7_]*)?)|(?<plain>[0-9_]*(?:\.[0-9_]*)?))(?:(?<mark>[epEP])(?<exponent>[+-]?[0-9](?:_?[0-9])*))?$/u;

function readScientific(text: string): Fraction | undefined {
  const groups = scientific.exec(
    text.replace(/^([+-]?0)([XBO])/u, (_, zero: string, letter: string) => zero + letter.toLowerCase()),
  )?.groups;
  if (!groups) return undefined;
  const { sign, hex, binary, octal, plain, mark, exponent = '0' } = groups;
  const written = hex ?? binary ?? octal ?? plain ?? '';
  const [prefix, bitsOfDigit] =
    hex !== undefined
      ? ['0x', 4]
      : binary !== undefined
        ? ['0b', 1]
        : octal !== undefined
          ? ['0o', 3]
          : ['', 0];
  if (written.includes('_') && !hasGoodUnderscores(prefix + written)) return undefined;
  const [whole = '', places = ''] = written.replaceAll('_', '').split('.');
  if (whole + places === '') return undefined;
  const magnitude = BigInt(prefix + whole + places);
  const power = Number(exponent.replaceAll('_', ''));
  // Powers beyond these the client refuses, for they would take too much memory.
  if (magnitude !== 0n && Math.abs(power) > (mark === 'p' || mark === 'P' ? 1e7 : 1e6)) return undefined;
  const decimal = mark === 'e' || mark === 'E' ? power : 0;
  const ten = bitsOfDigit === 0 ? -places.length : 0;
  const two = mark === 'p' || mark === 'P' ? power : 0;
  return {
    mantissa: sign === '-' ? -magnitude : magnitude,
    fives: ten + decimal,
    twos: ten + decimal + two - bitsOfDigit * places.length,
    divisor: 1n,
  };
}

/** Whether a billion times the fraction is a whole number. */
function isWholeNano({ mantissa, twos, fives, divisor }: Fraction): boolean {
  if (mantissa === 0n) return true;
  if (divisor !== 1n) return (mantissa * 1_000_000_000n) % divisor === 0n;
  return isDivisible(mantissa, 2n, -twos - 9) && isDivisible(mantissa, 5n, -fives - 9);
}

function isDivisible(mantissa: bigint, base: bigint, power: number): boolean {
  if (power <= 0) return true;
  // No text of this length has a number with more factors.
  return power < longest * 4 && mantissa % base ** BigInt(power) === 0n;
}

function toNumber({ mantissa, twos, fives, divisor }: Fraction): number {
  return (Number(mantissa) * 2 ** (twos - fives) * 10 ** fives) / Number(divisor);
}
