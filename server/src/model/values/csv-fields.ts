// The comma-separated fields of a value, read as Go's encoding/csv reads one record: `a,"b,c","d""e"`.
import { endOf, placeIn, slicePiece, spanOf, type Piece } from './piece';
import { parseProblem, quote, type ValueProblem } from './value';

export interface CsvRecord {
  /** Without quotes; of broken text, what can be told. */
  readonly fields: readonly Piece[];
  readonly problem?: ValueProblem;
}

/** A field, and where to go on reading; undefined at the end of the record. */
interface Step {
  readonly field: Piece;
  readonly next: number | undefined;
  readonly problem?: ValueProblem;
}

/** The first record; further lines are ignored, as the client ignores them. */
export function readCsvRecord(value: Piece): CsvRecord {
  // Blank lines before the record count for nothing.
  const first = /^(?:\r?\n)*/u.exec(value.text)?.[0].length ?? 0;
  if (first === value.text.length)
    return { fields: [slicePiece(value, first)], problem: emptyProblem(value) };
  const fields: Piece[] = [];
  let problem: ValueProblem | undefined;
  let at: number | undefined = first;
  while (at !== undefined) {
    const step: Step = value.text[at] === '"' ? readQuoted(value, at) : readPlain(value, at);
    fields.push(step.field);
    problem ??= step.problem;
    at = step.next;
  }
  return problem ? { fields, problem } : { fields };
}

function emptyProblem(value: Piece): ValueProblem {
  return parseProblem('missing-part', endOf(value), { en: 'the value is empty', ko: '값이 비어 있습니다' });
}

/** Up to the next comma or the end of the line. */
function plainEnd(text: string, from: number): number {
  const stop = /[,\n]/gu;
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function nextField(text: string, end: number): number | undefined {
  return text[end] === ',' ? end + 1 : undefined;
}

function readPlain(value: Piece, from: number): Step {
  const end = plainEnd(value.text, from);
  // The line ends with `\r\n`, or the value with a stray `\r`, which the client drops.
  const ending = value.text[end] !== ',' && value.text[end - 1] === '\r' ? 1 : 0;
  const field = slicePiece(value, from, Math.max(from, end - ending));
  const bare = field.text.indexOf('"');
  const next = nextField(value.text, end);
  if (bare < 0) return { field, next };
  const place = placeIn(field, bare);
  const problem = parseProblem('bad-csv', { start: place, end: place + 1 }, quoteInside(field.text));
  return { field, next, problem };
}

function quoteInside(field: string): { en: string; ko: string } {
  return {
    en: `${quote(field)} has a double quote inside: put the quotes around the whole field, as in \`"key=a,b"\``,
    ko: `${quote(field)} 항목 안에 큰따옴표가 있습니다. 따옴표는 \`"key=a,b"\`처럼 항목 전체를 감싸야 합니다`,
  };
}

function readQuoted(value: Piece, from: number): Step {
  const { text } = value;
  let content = '';
  const places: number[] = [];
  const take = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) {
      if (text[index] === '\r' && text[index + 1] === '\n') continue;
      content += text.charAt(index);
      places.push(placeIn(value, index));
    }
  };
  const close = (end: number): Piece => ({ text: content, places: [...places, placeIn(value, end)] });

  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) {
      take(at, text.length);
      const span = { start: placeIn(value, from), end: placeIn(value, text.length) };
      return { field: close(text.length), next: undefined, problem: openQuote(span) };
    }
    take(at, mark);
    if (text[mark + 1] !== '"') return endQuoted(value, mark, take, close);
    take(mark, mark + 1);
    at = mark + 2;
  }
}

function endQuoted(
  value: Piece,
  mark: number,
  take: (start: number, end: number) => void,
  close: (end: number) => Piece,
): Step {
  const { text } = value;
  const end = plainEnd(text, mark + 1);
  const rest = text.slice(mark + 1, end);
  if (rest === '' || (rest === '\r' && text[end] !== ','))
    return { field: close(mark), next: nextField(text, end) };
  take(mark + 1, end);
  const span = spanOf(slicePiece(value, mark + 1, end));
  const problem = parseProblem('bad-csv', span, {
    en: `${quote(rest)} stands behind the closing double quote: a comma must follow it`,
    ko: `닫는 큰따옴표 뒤에 ${quote(rest)} 글자가 있습니다. 닫는 따옴표 다음에는 쉼표가 와야 합니다`,
  });
  return { field: close(end), next: nextField(text, end), problem };
}

function openQuote(span: { start: number; end: number }): ValueProblem {
  return parseProblem('bad-csv', span, {
    en: 'the double quote is never closed',
    ko: '큰따옴표가 닫히지 않았습니다',
  });
}
