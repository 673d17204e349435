// Values of the form `key=value`, as strictly as each option's own check has them.
import { cutPiece, endOf, partOf, pieceOf, spanOf } from './piece';
import {
  lateProblem,
  parseProblem,
  quote,
  type ParsedValue,
  type ValuePart,
  type ValueProblem,
} from './value';

export interface KeyValue extends ParsedValue {
  readonly key: ValuePart;
  /** Left out where no `=` stands. */
  readonly value?: ValuePart;
}

/** Nothing is refused: a key alone has an empty value. */
export function parseKeyValue(text: string): KeyValue {
  const [key, value] = cutPiece(pieceOf(text), '=');
  const keyPart = partOf('key', key);
  if (!value) return { key: keyPart, parts: [keyPart] };
  const valuePart = partOf('value', value);
  return { key: keyPart, value: valuePart, parts: [keyPart, valuePart] };
}

/** A key alone will do, but it has to be there. */
export function parseNamedValue(text: string): KeyValue {
  const read = parseKeyValue(text);
  return read.key.text === '' ? { ...read, problem: emptyKeyProblem(text) } : read;
}

function emptyKeyProblem(text: string): ValueProblem {
  return parseProblem('missing-part', spanOf(pieceOf(text)), {
    en: `${quote(text)} has no name before \`=\`: expected \`name=value\``,
    ko: `${quote(text)} 값에서 \`=\` 앞에 이름이 없습니다. \`이름=값\` 형식이 필요합니다`,
  });
}

/** A label: a name without blanks inside, and perhaps a value. */
export function parseLabel(text: string): KeyValue {
  const read = parseKeyValue(text);
  const name = read.key.text.replace(/^[ \t]+/u, '');
  if (name === '') return { ...read, problem: emptyKeyProblem(text) };
  if (!/[ \t]/u.test(name)) return read;
  const problem = parseProblem('bad-form', read.key, {
    en: `the label's name ${quote(read.key.text)} has a blank in it: names have none`,
    ko: `레이블 이름 ${quote(read.key.text)} 값에 공백이 있습니다. 이름에는 공백을 쓸 수 없습니다`,
  });
  return { ...read, problem };
}

/** The `=` has to be there, as in `--storage-opt size=10G`. */
export function parseStorageOption(text: string): KeyValue {
  const read = parseKeyValue(text);
  return read.value
    ? read
    : { ...read, problem: lateProblem('bad-form', spanOf(pieceOf(text)), equalsMessage(text)) };
}

function equalsMessage(text: string): ValueProblem['message'] {
  return {
    en: `${quote(text)} is not of the form \`name=value\``,
    ko: `${quote(text)} 값이 \`이름=값\` 형식이 아닙니다`,
  };
}

/** Filters: `name=value`; the empty one is none. */
export function parseFilter(text: string): KeyValue {
  const read = parseKeyValue(text);
  if (read.value || text === '') return read;
  const problem = parseProblem('bad-form', endOf(pieceOf(text)), {
    en: `${quote(text)} is not a filter: expected \`name=value\`, such as \`status=running\``,
    ko: `${quote(text)} 값은 필터가 아닙니다. \`status=running\`처럼 \`이름=값\` 형식이 필요합니다`,
  });
  return { ...read, problem };
}
