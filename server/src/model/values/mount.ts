// `--mount`: comma-separated fields such as `type=bind,source=/a,target=/b,readonly`.
import { readCsvRecord } from './csv-fields';
import { missingField } from './field-problem';
import { parseGoBoolean } from './go-number';
import { fieldProblem, isMountKey, mountGroups, type MountKey } from './mount-field';
import { cutPiece, endOf, partOf, pieceOf, type Piece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface MountField {
  /** As written; the client reads it in any case. */
  readonly key: ValuePart;
  /** Left out where no `=` stands. */
  readonly value?: ValuePart;
}

export interface ParsedMount extends ParsedValue {
  readonly fields: readonly MountField[];
  /** In lower case; `volume` where none is given. The engine checks it, the client does not. */
  readonly mountType: string;
  /** Of a field given twice the last counts. */
  readonly source?: ValuePart;
  readonly target?: ValuePart;
  readonly readOnly: boolean;
}

export function parseMount(text: string): ParsedMount {
  const value = pieceOf(text);
  const record = readCsvRecord(value);
  const fields = record.fields.map(readField);
  const last = (...keys: readonly MountKey[]): ValuePart | undefined =>
    fields.findLast(
      ({ key, value: content }) => keys.some((name) => name === key.text.toLowerCase()) && content,
    )?.value;
  const source = last('source', 'src');
  const target = last('target', 'dst', 'destination');
  const mountType = (last('type')?.text ?? 'volume').toLowerCase();
  const readOnly = isReadOnly(fields);
  const problem =
    record.problem ??
    findFieldProblem(record.fields, fields) ??
    findWholeProblem(value, fields, { mountType, target, readOnly });
  return {
    fields,
    mountType,
    readOnly,
    ...(source && source.text !== '' ? { source } : {}),
    ...(target && target.text !== '' ? { target } : {}),
    parts: fields.flatMap(({ key, value: content }) => (content ? [key, content] : [key])),
    ...(problem ? { problem } : {}),
  };
}

function readField(field: Piece): MountField {
  const [key, value] = cutPiece(field, '=');
  const keyPart = partOf('key', key);
  if (!value) return { key: keyPart };
  const name = key.text.toLowerCase();
  if (name === 'source' || name === 'src') return { key: keyPart, value: partOf('source', value) };
  if (name === 'target' || name === 'dst' || name === 'destination')
    return { key: keyPart, value: partOf('target', value) };
  return { key: keyPart, value: partOf('value', value) };
}

function isReadOnly(fields: readonly MountField[]): boolean {
  const field = fields.findLast(({ key }) => /^(?:readonly|ro)$/iu.test(key.text));
  return field !== undefined && (!field.value || parseGoBoolean(field.value.text) === true);
}

function findFieldProblem(pieces: readonly Piece[], fields: readonly MountField[]): ValueProblem | undefined {
  for (const [index, field] of fields.entries()) {
    const piece = pieces[index];
    const problem = piece && fieldProblem(piece, field);
    if (problem) return problem;
  }
  return undefined;
}

function findWholeProblem(
  value: Piece,
  fields: readonly MountField[],
  {
    mountType,
    target,
    readOnly,
  }: { readonly mountType: string; readonly target: ValuePart | undefined; readonly readOnly: boolean },
): ValueProblem | undefined {
  if (mountType === '') return missingField(endOf(value), 'type=bind');
  if (!target || target.text === '')
    return parseProblem('missing-field', endOf(value), {
      en: 'the path in the container is missing: expected `target=/path`',
      ko: '컨테이너 안의 경로가 없습니다. `target=/경로` 항목이 필요합니다',
    });
  return findMixed(fields, mountType) ?? findRecursion(fields, readOnly);
}

/** Fields of one type of mount in a mount of another type. */
function findMixed(fields: readonly MountField[], mountType: string): ValueProblem | undefined {
  for (const { key, value } of fields) {
    const name = key.text.toLowerCase();
    const group = isMountKey(name) ? mountGroups[name] : undefined;
    if (!group || group === mountType || (name === 'bind-recursive' && value?.text === 'enabled')) continue;
    return parseProblem('conflicting-fields', key, {
      en: `${quote(key.text)} is only for \`type=${group}\`, but this mount is of type ${quote(mountType)}`,
      ko: `${quote(key.text)} 항목은 \`type=${group}\` 마운트에만 쓸 수 있는데, 이 마운트는 ${quote(mountType)} 유형입니다`,
    });
  }
  return undefined;
}

/** What a read-only recursion asks for beside itself. */
function findRecursion(fields: readonly MountField[], readOnly: boolean): ValueProblem | undefined {
  const lastOf = (name: MountKey): MountField | undefined =>
    fields.findLast(({ key }) => key.text.toLowerCase() === name);
  const recursion = lastOf('bind-recursive')?.value;
  if (recursion?.text !== 'writable' && recursion?.text !== 'readonly') return undefined;
  if (!readOnly) return needsField(recursion, 'readonly');
  const isPrivate = lastOf('bind-propagation')?.value?.text.toLowerCase() === 'rprivate';
  return recursion.text === 'readonly' && !isPrivate
    ? needsField(recursion, 'bind-propagation=rprivate')
    : undefined;
}

function needsField(recursion: ValuePart, field: string): ValueProblem {
  return parseProblem('missing-field', recursion, {
    en: `\`bind-recursive=${recursion.text}\` needs \`${field}\` beside it`,
    ko: `\`bind-recursive=${recursion.text}\` 항목에는 \`${field}\` 항목이 함께 필요합니다`,
  });
}
