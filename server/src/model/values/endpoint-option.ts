// `network connect --driver-opt`: a list of `name=value`, with commas between.
import { parseCsv } from './csv';
import { cutPiece, partOf, spanOf } from './piece';
import { lateProblem, parsed, quote, type ParsedValue } from './value';

export function parseEndpointOption(text: string): ParsedValue {
  const { items, problem } = parseCsv(text);
  const parts = items.flatMap((item) => {
    const [key, value] = cutPiece(item, '=');
    return value ? [partOf('key', key), partOf('value', value)] : [partOf('key', key)];
  });
  const wrong = items.find((item) => item.text.indexOf('=') <= 0);
  if (problem ?? !wrong) return parsed(parts, problem);
  const late = lateProblem('bad-form', spanOf(wrong), {
    en: `${quote(wrong.text)} is not of the form \`name=value\``,
    ko: `${quote(wrong.text)} 값이 \`이름=값\` 형식이 아닙니다`,
  });
  return parsed(parts, late);
}
