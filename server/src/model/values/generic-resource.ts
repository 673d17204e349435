// `--generic-resource` of services: how many of a resource a task needs: `gpu=2`.
import { parseKeyValue, type KeyValue } from './key-value';
import { pieceOf, spanOf } from './piece';
import { lateProblem, parseProblem, quote } from './value';

export function parseGenericResource(text: string): KeyValue {
  const read = parseKeyValue(text);
  if (!read.value) {
    const problem = parseProblem('bad-form', spanOf(pieceOf(text)), {
      en: `${quote(text)} is not of the form \`name=number\`, as in \`gpu=2\``,
      ko: `${quote(text)} 값이 \`이름=개수\` 형식이 아닙니다. \`gpu=2\`처럼 써야 합니다`,
    });
    return { ...read, problem };
  }
  if (/^\+?\d+$/u.test(read.value.text.trim())) return read;
  const problem = lateProblem('not-a-number', read.value, {
    en: `${quote(read.value.text)} is not a number of resources: expected a whole number, as in \`gpu=2\``,
    ko: `${quote(read.value.text)} 값은 자원의 개수가 아닙니다. \`gpu=2\`처럼 정수가 필요합니다`,
  });
  return { ...read, problem };
}
