// `--env`: `NAME=value`, or a bare `NAME` whose value docker takes from the client's own environment.
import { parseKeyValue } from './key-value';
import { pieceOf, spanOf } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart } from './value';

export interface ParsedEnv extends ParsedValue {
  readonly name: ValuePart;
  /** Left out for a bare name. */
  readonly value?: ValuePart;
}

/** The client asks for no more than a name: `A-B=1` and ` A=1` are names to it. */
export function parseEnv(text: string): ParsedEnv {
  const { key, value } = parseKeyValue(text);
  const name: ValuePart = { ...key, kind: 'name' };
  const read = value ? { name, value, parts: [name, value] } : { name, parts: [name] };
  if (name.text !== '') return read;
  const problem = parseProblem('missing-part', spanOf(pieceOf(text)), {
    en: text === '' ? 'the variable has no name' : `${quote(text)} has no variable name before \`=\``,
    ko:
      text === ''
        ? '환경 변수 이름이 없습니다'
        : `${quote(text)} 값에서 \`=\` 앞에 환경 변수 이름이 없습니다`,
  });
  return { ...read, problem };
}
