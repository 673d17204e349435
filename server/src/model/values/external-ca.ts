// `--external-ca`: fields such as `protocol=cfssl,url=https://ca.example`.
import { readCsvRecord } from './csv-fields';
import { missingField, notAField } from './field-problem';
import { cutPiece, endOf, partOf, pieceOf, spanOf, type Piece } from './piece';
import { parsed, parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

const example = 'protocol=cfssl,url=https://ca.example';

export function parseExternalCa(text: string): ParsedValue {
  const value = pieceOf(text);
  const record = readCsvRecord(value);
  const parts: ValuePart[] = [];
  const seen = new Set<string>();
  let problem = record.problem;
  for (const field of record.fields) {
    const [key, content] = cutPiece(field, '=');
    const name = key.text.toLowerCase();
    parts.push(partOf('key', key));
    if (!content) {
      problem ??= notAField(field, example);
      continue;
    }
    parts.push(partOf('value', content));
    seen.add(name);
    if (name === 'protocol' && content.text.toLowerCase() !== 'cfssl') problem ??= protocolProblem(content);
  }
  const missing = ['protocol', 'url'].find((name) => !seen.has(name));
  return parsed(
    parts,
    problem ??
      (missing === undefined
        ? undefined
        : missingField(endOf(value), `${missing}=${missing === 'url' ? 'https://ca.example' : 'cfssl'}`)),
  );
}

function protocolProblem(content: Piece): ValueProblem {
  return parseProblem('unknown-name', spanOf(content), {
    en: `${quote(content.text)} is not a protocol of authorities: expected \`cfssl\``,
    ko: `${quote(content.text)} 값은 인증 기관의 프로토콜이 아닙니다. \`cfssl\` 값만 쓸 수 있습니다`,
  });
}
