// Plain numbers, as pflag and strconv take them: whole ones in any base, and fractions.
import { parseGoFloat, parseGoInteger, type NumberFault } from './go-number';
import { partOf, pieceOf, spanOf } from './piece';
import { lateProblem, parsed, parseProblem, quote, type ParsedValue, type ValueProblem } from './value';

export interface ParsedNumber extends ParsedValue {
  /** Left out where the client refuses the number; rounded beyond 2^53. */
  readonly number?: number;
}

export function parseInteger(text: string): ParsedNumber {
  return parseWhole(text, { base: 0, bits: 64, signed: true });
}

export function parseUnsigned(text: string, bits: 16 | 32 | 64): ParsedNumber {
  return parseWhole(text, { base: 0, bits, signed: false });
}

function parseWhole(text: string, size: Parameters<typeof parseGoInteger>[1]): ParsedNumber {
  const parts = [partOf('number', pieceOf(text))];
  const number = parseGoInteger(text, size);
  if (typeof number === 'bigint') return { parts, number: Number(number) };
  const limit = 2n ** BigInt(size.signed ? size.bits - 1 : size.bits) - 1n;
  return parsed(parts, wholeProblem(text, number, size.signed, limit));
}

function wholeProblem(text: string, fault: NumberFault, signed: boolean, limit: bigint): ValueProblem {
  const span = spanOf(pieceOf(text));
  if (fault === 'range')
    return parseProblem('out-of-range', span, {
      en: `${quote(text)} is out of range: at most ${String(limit)}`,
      ko: `${quote(text)} 값이 범위를 벗어났습니다. ${String(limit)}까지 쓸 수 있습니다`,
    });
  if (!signed && /^-\d+$/u.test(text)) return parseProblem('out-of-range', span, negativeMessage(text));
  return parseProblem('not-a-number', span, {
    en: `${quote(text)} is not a whole number`,
    ko: `${quote(text)} 값은 정수가 아닙니다`,
  });
}

/** Of 32 bits: the only options of this kind are failure ratios of services. */
export function parseFloat32(text: string): ParsedNumber {
  const parts = [partOf('number', pieceOf(text))];
  const number = parseGoFloat(text, 32);
  if (typeof number === 'number') return { parts, number };
  const span = spanOf(pieceOf(text));
  if (number === 'range')
    return parsed(
      parts,
      parseProblem('out-of-range', span, {
        en: `${quote(text)} is out of range`,
        ko: `${quote(text)} 값이 범위를 벗어났습니다`,
      }),
    );
  return parsed(
    parts,
    parseProblem('not-a-number', span, {
      en: `${quote(text)} is not a number: expected such as \`0.2\``,
      ko: `${quote(text)} 값은 숫자가 아닙니다. \`0.2\`처럼 써야 합니다`,
    }),
  );
}

/** `--memory-swappiness`: from 0 to 100, or -1 for the engine's default. */
export function parseSwappiness(text: string): ParsedNumber {
  return within(parseInteger(text), -1, 100, {
    en: `${quote(text)} is out of range: from 0 to 100, or -1`,
    ko: `${quote(text)} 값이 범위를 벗어났습니다. 0부터 100까지 또는 -1만 쓸 수 있습니다`,
  });
}

/** `--health-retries`: not negative. */
export function parseRetries(text: string): ParsedNumber {
  return within(parseInteger(text), 0, Infinity, negativeMessage(text));
}

/** What the client itself says of a number that pflag has taken. */
function within(
  read: ParsedNumber,
  min: number,
  max: number,
  message: ValueProblem['message'],
): ParsedNumber {
  const [part] = read.parts;
  if (read.number === undefined || !part || (read.number >= min && read.number <= max)) return read;
  return { ...read, problem: lateProblem('out-of-range', part, message) };
}

function negativeMessage(text: string): ValueProblem['message'] {
  return {
    en: `${quote(text)} is negative: this number cannot be`,
    ko: `${quote(text)} 값이 음수입니다. 이 숫자는 음수일 수 없습니다`,
  };
}
