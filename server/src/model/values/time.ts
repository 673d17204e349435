// Points in time for `--since` and `--until`: how long ago, a date in the forms of RFC 3339, or seconds since 1970.
import { parseDuration } from './duration';
import { parseGoInteger } from './go-number';
import { partOf, pieceOf, spanOf, type Piece } from './piece';
import { lateProblem, parsed, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedTime extends ParsedValue {
  /** Left out where the client refuses the value, and for the empty one, which counts for none. */
  readonly form?: 'ago' | 'date' | 'epoch';
}

export function parseTime(text: string): ParsedTime {
  const value = pieceOf(text);
  const ago = parseDuration(text);
  if (text === '') return { parts: [] };
  // The bare zero is a duration, all other bare numbers are seconds since 1970.
  if (!ago.problem) return { form: 'ago', parts: ago.parts };
  const whole = (kind: ValuePart['kind']): ValuePart[] => [partOf(kind, value)];
  if (isEpoch(text)) return { form: 'epoch', parts: whole('number') };
  if (!text.includes('-')) return parsed(whole('date'), formProblem(value));
  const problem = findDateProblem(value);
  return problem ? parsed(whole('date'), problem) : { form: 'date', parts: whole('date') };
}

/** Seconds and perhaps nanoseconds, each within 64 bits. */
function isEpoch(text: string): boolean {
  const figures = /^\+?(?<seconds>\d+)(?:\.(?<rest>\d+))?$/u.exec(text)?.groups;
  return figures !== undefined && [figures.seconds, figures.rest].every((figure) => fitsInt64(figure ?? '0'));
}

function fitsInt64(digits: string): boolean {
  return typeof parseGoInteger(digits, { base: 10, bits: 64, signed: true }) === 'bigint';
}

/** The time may be left out from its end on, and so may the zone; seconds may have a fraction. */
const dateForm =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?)?)?(?:Z|[+-](?<zoneHour>\d\d):(?<zoneMinute>\d\d))?$/u;

function findDateProblem(value: Piece): ValueProblem | undefined {
  const date = dateForm.exec(value.text)?.groups;
  if (!date) return formProblem(value);
  const figure = (name: string): number => Number(date[name] ?? 0);
  const inRange =
    figure('month') >= 1 &&
    figure('month') <= 12 &&
    figure('day') >= 1 &&
    figure('day') <= daysIn(figure('year'), figure('month')) &&
    figure('hour') < 24 &&
    figure('minute') < 60 &&
    figure('second') < 60 &&
    figure('zoneHour') <= 24 &&
    figure('zoneMinute') <= 60;
  if (inRange) return undefined;
  return lateProblem('out-of-range', spanOf(value), {
    en: `${quote(value.text)} is not a date: a figure in it is out of range`,
    ko: `${quote(value.text)} 값은 날짜가 아닙니다. 범위를 벗어난 숫자가 있습니다`,
  });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function formProblem(value: Piece): ValueProblem {
  return lateProblem('not-a-time', spanOf(value), {
    en: `${quote(value.text)} is not a time: expected such as \`10m\`, \`2026-01-31\` or \`2026-01-31T15:04:05Z\``,
    ko: `${quote(value.text)} 값은 시각이 아닙니다. \`10m\`, \`2026-01-31\`, \`2026-01-31T15:04:05Z\`처럼 써야 합니다`,
  });
}
