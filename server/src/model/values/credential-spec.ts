// `--credential-spec` of services: `config://name`, `file://name` or `registry://key`.
import { partOf, pieceOf, slicePiece, spanOf } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

export function parseCredentialSpec(text: string): ParsedValue {
  const value = pieceOf(text);
  const scheme = /^(?:config|file|registry):\/\//u.exec(text)?.[0];
  if (scheme !== undefined)
    return {
      parts: [
        partOf('scheme', slicePiece(value, 0, scheme.length)),
        partOf('name', slicePiece(value, scheme.length)),
      ],
    };
  if (text === '') return { parts: [] };
  return parsed(
    [partOf('text', value)],
    parseProblem('bad-form', spanOf(value), {
      en: `${quote(text)} is not a credential specification: expected \`config://\`, \`file://\` or \`registry://\` and a name`,
      ko: `${quote(text)} 값은 자격 증명 명세가 아닙니다. \`config://\`, \`file://\`, \`registry://\` 중 하나로 시작해야 합니다`,
    }),
  );
}
