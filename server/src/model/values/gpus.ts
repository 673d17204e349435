// `--gpus`: `all`, a number, or fields such as `device=0` and `"device=0,1",capabilities=utility`.
import { readCsvRecord } from './csv-fields';
import { unknownField } from './field-problem';
import { parseGoInteger } from './go-number';
import { cutPiece, partOf, spanOf, pieceOf, splitPiece, type Piece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

const fieldNames = ['count', 'device', 'driver', 'capabilities', 'options'];

export interface ParsedGpus extends ParsedValue {
  /** `all` for every GPU; left out where devices are named, or where the client refuses the value. */
  readonly count?: number | 'all';
  readonly devices: readonly ValuePart[];
}

export function parseGpus(text: string): ParsedGpus {
  const { fields, problem: csvProblem } = readCsvRecord(pieceOf(text));
  const reading: Reading = { seen: new Set(), devices: [], parts: [], problem: csvProblem };
  for (const field of fields) readField(field, reading);
  const { devices, parts, problem } = reading;
  const count = reading.count ?? (devices.length === 0 ? 1 : undefined);
  return {
    devices,
    parts,
    ...(count === undefined || problem ? {} : { count }),
    ...(problem ? { problem } : {}),
  };
}

interface Reading {
  readonly seen: Set<string>;
  readonly devices: ValuePart[];
  readonly parts: ValuePart[];
  count?: number | 'all';
  problem: ValueProblem | undefined;
}

function readField(field: Piece, reading: Reading): void {
  const [key, value] = cutPiece(field, '=');
  if (reading.seen.has(key.text)) reading.problem ??= duplicateProblem(key);
  reading.seen.add(key.text);
  if (!value) {
    // A bare field is the number of GPUs, so `count` is given with it.
    reading.seen.add('count');
    readCount(key, reading);
    return;
  }
  reading.parts.push(partOf('key', key));
  switch (key.text) {
    case 'count':
      readCount(value, reading);
      return;
    case 'device': {
      const devices = splitPiece(value, ',').map((device) => partOf('name', device));
      reading.devices.push(...devices);
      reading.parts.push(...devices);
      return;
    }
    case 'driver':
      reading.parts.push(partOf('value', value));
      return;
    case 'capabilities':
      reading.parts.push(...splitPiece(value, ',').map((capability) => partOf('value', capability)));
      return;
    case 'options':
      reading.parts.push(partOf('value', value));
      reading.problem ??= readCsvRecord(value).problem;
      return;
    default:
      reading.parts.push(partOf('value', value));
      reading.problem ??= unknownField(partOf('key', key), fieldNames);
  }
}

function readCount(count: Piece, reading: Reading): void {
  reading.parts.push(partOf('number', count));
  const number =
    count.text === 'all' ? 'all' : parseGoInteger(count.text, { base: 10, bits: 64, signed: true });
  if (number === 'all') reading.count = 'all';
  else if (typeof number === 'bigint') reading.count = Number(number);
  else reading.problem ??= countProblem(count);
}

function countProblem(count: Piece): ValueProblem {
  return parseProblem('not-a-number', spanOf(count), {
    en: `${quote(count.text)} is not a number of GPUs: expected \`all\`, a whole number, or fields such as \`device=0\``,
    ko: `${quote(count.text)} 값은 GPU 개수가 아닙니다. \`all\`이나 정수, 또는 \`device=0\` 같은 항목이 필요합니다`,
  });
}

function duplicateProblem(key: Piece): ValueProblem {
  return parseProblem('duplicate-field', spanOf(key), {
    en: `${quote(key.text)} is given twice: several devices stand in one quoted field, as in \`"device=0,1"\``,
    ko: `${quote(key.text)} 항목이 두 번 있습니다. 장치가 여럿이면 \`"device=0,1"\`처럼 따옴표로 묶은 한 항목에 씁니다`,
  });
}
