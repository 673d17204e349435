// `context create --docker`: fields such as `host=ssh://user@host` that say how a context reaches its daemon.
import { readCsvRecord } from './csv-fields';
import { parseGoBoolean } from './go-number';
import { notAField, unknownField } from './field-problem';
import { cutPiece, partOf, pieceOf, slicePiece, spanOf, type Piece } from './piece';
import { lateProblem, parsed, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

const keys = ['host', 'ca', 'cert', 'key', 'skip-tls-verify', 'from'];

export function parseDockerEndpoint(text: string): ParsedValue {
  const { fields, problem: formProblem } = readPairs(pieceOf(text));
  const parts: ValuePart[] = [];
  let problem = formProblem;
  let late: ValueProblem | undefined;
  for (const field of fields) {
    const [key, content] = cutPiece(field, '=');
    parts.push(partOf('key', key));
    if (!content) {
      problem ??= notAField(field, 'host=ssh://user@host');
      continue;
    }
    parts.push(partOf('value', content));
    late ??= findFieldProblem(key, content);
  }
  return parsed(parts, problem ?? late);
}

/** A single pair is taken as it is, as pflag takes it; several are read as CSV. */
function readPairs(value: Piece): ReturnType<typeof readCsvRecord> {
  if (value.text.split('=').length > 2) return readCsvRecord(value);
  const from = /^"*/u.exec(value.text)?.[0].length ?? 0;
  let to = value.text.length;
  while (to > from && value.text[to - 1] === '"') to -= 1;
  return { fields: [slicePiece(value, from, to)] };
}

function findFieldProblem(key: Piece, content: Piece): ValueProblem | undefined {
  if (!keys.includes(key.text)) return { ...unknownField(partOf('key', key), keys), when: 'late' };
  if (key.text === 'host' && content.text !== '' && !/^.+?:\/\/./su.test(content.text))
    return lateProblem('not-an-address', spanOf(content), {
      en: `${quote(content.text)} is not a daemon's address: expected such as \`ssh://user@host\``,
      ko: `${quote(content.text)} 값은 데몬의 주소가 아닙니다. \`ssh://사용자@호스트\`처럼 써야 합니다`,
    });
  if (key.text !== 'skip-tls-verify' || parseGoBoolean(content.text) !== undefined) return undefined;
  return lateProblem('not-a-boolean', spanOf(content), {
    en: `${quote(content.text)} is not a boolean: expected \`true\` or \`false\``,
    ko: `${quote(content.text)} 값은 참이나 거짓이 아닙니다. \`true\`나 \`false\`가 필요합니다`,
  });
}
