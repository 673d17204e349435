// Durations, as Go's time.ParseDuration reads them: `30s`, `1m30s`, `1.5h`, `-10m`, and `0`.
import { partOf, pieceOf, slicePiece, spanOf, type Piece } from './piece';
import {
  lateProblem,
  parsed,
  parseProblem,
  quote,
  type ParsedValue,
  type ValuePart,
  type ValueProblem,
} from './value';

export interface ParsedDuration extends ParsedValue {
  /** Left out where the client refuses the duration. */
  readonly seconds?: number;
}

/** Both the micro sign and the Greek letter stand for micro. */
const nanoseconds: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** A duration is counted in nanoseconds in 64 bits, of which the lowest negative one has no counterpart. */
const limit = 1n << 63n;

export function parseDuration(text: string): ParsedDuration {
  const value = pieceOf(text);
  const parts: ValuePart[] = [];
  const body = slicePiece(value, /^[+-]/u.test(text) ? 1 : 0);
  const { total, problem } = sumTerms(value, body, parts);
  if (problem) return parsed(parts, problem);
  const negative = text.startsWith('-');
  if (total === limit && !negative) return parsed(parts, rangeProblem(value));
  const seconds = Number(total) / 1e9;
  return { parts, seconds: negative && seconds > 0 ? -seconds : seconds };
}

function sumTerms(
  value: Piece,
  body: Piece,
  parts: ValuePart[],
): { readonly total: bigint; readonly problem?: ValueProblem } {
  if (body.text === '0') {
    parts.push(partOf('number', body));
    return { total: 0n };
  }
  if (body.text === '') return { total: 0n, problem: formProblem(value) };
  // Each term is a number and a unit; the unit is all up to the next digit or dot.
  const term = /(?<number>[0-9]*\.?[0-9]*)(?<unit>[^0-9.]*)/uy;
  let total = 0n;
  for (let at = 0; at < body.text.length; at = term.lastIndex) {
    term.lastIndex = at;
    const { number = '', unit = '' } = term.exec(body.text)?.groups ?? {};
    const numberEnd = at + number.length;
    const [numberPiece, unitPiece] = [
      slicePiece(body, at, numberEnd),
      slicePiece(body, numberEnd, numberEnd + unit.length),
    ];
    parts.push(partOf('number', numberPiece));
    if (unit !== '') parts.push(partOf('unit', unitPiece));
    if (number === '' || number === '.') return { total, problem: formProblem(value) };
    if (unit === '') return { total, problem: missingUnit(number, numberPiece) };
    const scale = nanoseconds.get(unit);
    if (scale === undefined) return { total, problem: unknownUnit(unitPiece) };
    total += nanosecondsIn(number, scale);
    if (total > limit) return { total, problem: rangeProblem(value) };
  }
  return { total };
}

/** Whole nanoseconds; more digits than any duration has overflow without being converted. */
function nanosecondsIn(number: string, scale: number): bigint {
  const [whole = '', fraction = ''] = number.split('.');
  if (whole.replace(/^0+/u, '').length > 30) return limit + 1n;
  return BigInt(whole || '0') * BigInt(scale) + BigInt(Math.trunc(Number(`0.${fraction || '0'}`) * scale));
}

/** Of health checks, which the client does not let be negative. */
export function parseHealthDuration(text: string): ParsedDuration {
  const duration = parseDuration(text);
  if (duration.problem || (duration.seconds ?? 0) >= 0) return duration;
  const problem = lateProblem('out-of-range', spanOf(pieceOf(text)), {
    en: `${quote(text)} is negative: this duration cannot be`,
    ko: `${quote(text)} 값이 음수입니다. 이 시간은 음수일 수 없습니다`,
  });
  return { ...duration, problem };
}

function formProblem(value: Piece): ValueProblem {
  return parseProblem('not-a-duration', spanOf(value), {
    en: `${quote(value.text)} is not a duration: expected numbers with units, such as \`30s\` or \`1m30s\``,
    ko: `${quote(value.text)} 값은 시간이 아닙니다. \`30s\`나 \`1m30s\`처럼 숫자와 단위로 써야 합니다`,
  });
}

function missingUnit(number: string, piece: Piece): ValueProblem {
  return parseProblem('missing-unit', spanOf(piece), {
    en: `${quote(number)} has no unit: expected such as ${quote(`${number}s`)} or ${quote(`${number}m`)}`,
    ko: `${quote(number)} 값에 단위가 없습니다. ${quote(`${number}s`)} 또는 ${quote(`${number}m`)}처럼 단위를 붙여야 합니다`,
  });
}

function unknownUnit(unit: Piece): ValueProblem {
  const days = unit.text.toLowerCase() === 'd';
  return parseProblem('unknown-unit', spanOf(unit), {
    en: days
      ? `${quote(unit.text)} is not a unit of time: days are written in hours, such as \`24h\``
      : `${quote(unit.text)} is not a unit of time: expected \`h\`, \`m\`, \`s\`, \`ms\`, \`us\` or \`ns\``,
    ko: days
      ? `${quote(unit.text)} 단위는 쓸 수 없습니다. 하루는 \`24h\`처럼 시간 단위로 씁니다`
      : `${quote(unit.text)} 단위는 시간의 단위가 아닙니다. \`h\`, \`m\`, \`s\`, \`ms\`, \`us\`, \`ns\` 중 하나를 써야 합니다`,
  });
}

function rangeProblem(value: Piece): ValueProblem {
  return parseProblem('out-of-range', spanOf(value), {
    en: `${quote(value.text)} is too long: durations go up to about 292 years`,
    ko: `${quote(value.text)} 값이 너무 깁니다. 시간은 약 292년까지 쓸 수 있습니다`,
  });
}
