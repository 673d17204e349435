// Fields of build options: `type=registry,ref=acme/cache`, `id=token,src=token.txt`, `default=$SSH_AUTH_SOCK`.
import { readCsvRecord } from './csv-fields';
import { parseKeyValue, type KeyValue } from './key-value';
import { cutPiece, partOf, pieceOf, spanOf } from './piece';
import { lateProblem, quote, type ParsedValue } from './value';

/** Buildx has checks of its own for each kind of field; none is repeated here. */
export function parseBuildFields(text: string): ParsedValue {
  const parts = readCsvRecord(pieceOf(text)).fields.flatMap((field) => {
    const [key, value] = cutPiece(field, '=');
    return value ? [partOf('key', key), partOf('value', value)] : [partOf('value', key)];
  });
  return { parts };
}

/** `--build-context`: a name and where it comes from. */
export function parseBuildContext(text: string): KeyValue {
  const read = parseKeyValue(text);
  if (read.value) return read;
  const problem = lateProblem('bad-form', spanOf(pieceOf(text)), {
    en: `${quote(text)} is not of the form \`name=path\`, as in \`docs=./docs\``,
    ko: `${quote(text)} 값이 \`이름=경로\` 형식이 아닙니다. \`docs=./docs\`처럼 써야 합니다`,
  });
  return { ...read, problem };
}
