// Booleans, as pflag takes them behind `=`: `true`, `false`, `1`, `0`, `t`, `f` and their capitals.
import { parseGoBoolean } from './go-number';
import { partOf, pieceOf, spanOf } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

export interface ParsedSwitch extends ParsedValue {
  /** Left out where the client refuses the value. */
  readonly on?: boolean;
}

export function parseSwitch(text: string): ParsedSwitch {
  const value = pieceOf(text);
  const parts = [partOf('value', value)];
  const on = parseGoBoolean(text);
  if (on !== undefined) return { parts, on };
  return parsed(
    parts,
    parseProblem('not-a-boolean', spanOf(value), {
      en: `${quote(text)} is not a boolean: expected \`true\` or \`false\``,
      ko: `${quote(text)} 값은 참이나 거짓이 아닙니다. \`true\`나 \`false\`가 필요합니다`,
    }),
  );
}
