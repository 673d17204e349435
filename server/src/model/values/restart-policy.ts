// `--restart`: a policy's name and for `on-failure` perhaps a number of tries, as in `on-failure:5`.
import { parseGoInteger } from './go-number';
import { cutPiece, partOf, pieceOf, spanOf } from './piece';
import { lateProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedRestartPolicy extends ParsedValue {
  readonly name: ValuePart;
  /** Whether the engine knows the name; the client takes any. The empty name is known: it is the default. */
  readonly known: boolean;
  /** How often to try; left out where none is given or where it is no number. */
  readonly retries?: number;
}

export const restartPolicyNames = ['always', 'no', 'on-failure', 'unless-stopped'] as const;

export function parseRestartPolicy(text: string): ParsedRestartPolicy {
  const [name, tries] = cutPiece(pieceOf(text), ':');
  const count =
    tries && tries.text !== '' ? parseGoInteger(tries.text, { base: 10, bits: 64, signed: true }) : undefined;
  const namePart = partOf('name', name);
  const triesPart = tries && partOf('number', tries);
  const problem = findProblem(text, namePart, triesPart, count);
  return {
    name: namePart,
    known: name.text === '' || restartPolicyNames.some((known) => known === name.text),
    ...(typeof count === 'bigint' ? { retries: Number(count) } : {}),
    parts: triesPart ? [namePart, triesPart] : [namePart],
    ...(problem ? { problem } : {}),
  };
}

function findProblem(
  text: string,
  name: ValuePart,
  tries: ValuePart | undefined,
  count: ReturnType<typeof parseGoInteger> | undefined,
): ValueProblem | undefined {
  if (tries && name.text === '')
    return lateProblem('missing-part', spanOf(pieceOf(text)), {
      en: 'the policy before the colon is missing: expected such as `on-failure:5`',
      ko: '콜론 앞에 정책 이름이 없습니다. `on-failure:5`처럼 써야 합니다',
    });
  if (!tries || count === undefined || typeof count === 'bigint') return undefined;
  return lateProblem('not-a-number', tries, {
    en: `${quote(tries.text)} is not a number of tries: expected a whole number, as in \`on-failure:5\``,
    ko: `${quote(tries.text)} 값은 재시도 횟수가 아닙니다. \`on-failure:5\`처럼 정수가 필요합니다`,
  });
}
