// What can be wrong with a field of a value of the form `key=value,key=value`.
import type { Span } from '../../base/span';
import { spanOf, type Piece } from './piece';
import { parseProblem, quote, type ValueProblem } from './value';

/** `example` is a whole value as it should be. */
export function notAField(field: Piece, example: string): ValueProblem {
  return parseProblem('bad-form', spanOf(field), {
    en: `${quote(field.text)} is not of the form \`key=value\`, as in ${quote(example)}`,
    ko: `${quote(field.text)} 항목이 \`키=값\` 형식이 아닙니다. ${quote(example)}처럼 써야 합니다`,
  });
}

/** `names` are the keys that may be given, the most used first. */
export function unknownField(key: Span & { readonly text: string }, names: readonly string[]): ValueProblem {
  const listed = names.map((name) => `\`${name}\``).join(', ');
  return parseProblem('unknown-field', key, {
    en: `${quote(key.text)} is not a field here: expected one of ${listed}`,
    ko: `${quote(key.text)} 키는 여기에 쓸 수 없습니다. ${listed} 중 하나가 필요합니다`,
  });
}

/** The span is where it could be added; `example` is the field as it could be. */
export function missingField(at: Span, example: string): ValueProblem {
  return parseProblem('missing-field', at, {
    en: `a field is missing: expected ${quote(example)}`,
    ko: `${quote(example)} 같은 항목이 없습니다`,
  });
}
