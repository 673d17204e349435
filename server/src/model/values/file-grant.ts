// `--secret` and `--config` of services: a name, or fields such as `source=cert,target=/run/cert,mode=0400`.
import { readCsvRecord } from './csv-fields';
import { parseGoInteger } from './go-number';
import { missingField, notAField, unknownField } from './field-problem';
import { cutPiece, endOf, partOf, pieceOf, spanOf, type Piece } from './piece';
import {
  parsed,
  parseProblem,
  quote,
  type ParsedValue,
  type PartKind,
  type ValuePart,
  type ValueProblem,
} from './value';

const kinds: ReadonlyMap<string, PartKind> = new Map([
  ['source', 'name'],
  ['src', 'name'],
  ['target', 'target'],
  ['uid', 'user'],
  ['gid', 'group'],
  ['mode', 'mode'],
]);

const names = ['source', 'target', 'uid', 'gid', 'mode'];

export function parseFileGrant(text: string): ParsedValue {
  const value = pieceOf(text);
  const record = readCsvRecord(value);
  const [only, second] = record.fields;
  if (only && !second && !only.text.includes('=')) return parsed([partOf('name', only)], record.problem);
  const parts: ValuePart[] = [];
  let problem = record.problem;
  let source = '';
  for (const field of record.fields) {
    const [key, content] = cutPiece(field, '=');
    const name = key.text.toLowerCase();
    parts.push(partOf('key', key));
    if (content) parts.push(partOf(kinds.get(name) ?? 'value', content));
    if (!content || key.text === '') problem ??= notAField(field, 'source=cert,target=/run/cert');
    else if (!kinds.has(name)) problem ??= unknownField(partOf('key', key), names);
    else if (name === 'mode' && !isMode(content.text)) problem ??= modeProblem(content);
    if (name === 'source' || name === 'src') source = content?.text ?? '';
  }
  return parsed(parts, problem ?? (source === '' ? missingField(endOf(value), 'source=cert') : undefined));
}

/** Octal with a leading zero, as Go's numbers are. */
function isMode(text: string): boolean {
  return typeof parseGoInteger(text, { base: 0, bits: 32, signed: false }) === 'bigint';
}

function modeProblem(content: Piece): ValueProblem {
  return parseProblem('not-a-mode', spanOf(content), {
    en: `${quote(content.text)} is not a file mode: expected octal digits such as \`0400\``,
    ko: `${quote(content.text)} 값은 파일 권한이 아닙니다. \`0400\` 같은 8진수가 필요합니다`,
  });
}
