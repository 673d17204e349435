// `--ulimit`: `name=soft[:hard]`, such as `nofile=1024:4096`; -1 is unlimited.
import { parseGoInteger } from './go-number';
import { cutPiece, endOf, partOf, pieceOf, spanOf, splitPiece, type Piece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedUlimit extends ParsedValue {
  readonly name: ValuePart;
  /** Left out where it is no number. */
  readonly soft?: number;
  /** Equal to `soft` where it is not given. */
  readonly hard?: number;
}

/** As the client knows them, go-units' list. */
export const ulimitNames = [
  'core',
  'cpu',
  'data',
  'fsize',
  'locks',
  'memlock',
  'msgqueue',
  'nice',
  'nofile',
  'nproc',
  'rss',
  'rtprio',
  'rttime',
  'sigpending',
  'stack',
] as const;

export function parseUlimit(text: string): ParsedUlimit {
  const value = pieceOf(text);
  const [name, limits] = cutPiece(value, '=');
  const namePart = partOf('name', name);
  if (!limits) return { name: namePart, parts: [namePart], problem: formProblem(value) };
  const pieces = splitPiece(limits, ':');
  const [soft, hard] = pieces.map(({ text: limit }) =>
    parseGoInteger(limit, { base: 10, bits: 64, signed: true }),
  );
  const problem = findProblem(name, pieces, soft, hard);
  return {
    name: namePart,
    ...(typeof soft === 'bigint' ? { soft: Number(soft), hard: Number(hard ?? soft) } : {}),
    parts: [namePart, ...pieces.map((piece) => partOf('number', piece))],
    ...(problem ? { problem } : {}),
  };
}

type Limit = ReturnType<typeof parseGoInteger> | undefined;

function findProblem(
  name: Piece,
  limits: readonly Piece[],
  soft: Limit,
  hard: Limit,
): ValueProblem | undefined {
  if (!ulimitNames.some((known) => known === name.text)) return nameProblem(name);
  const [first, second, third] = limits;
  if (third)
    return parseProblem('too-many-parts', spanOf(third), {
      en: 'there are too many limits: expected `soft` or `soft:hard`',
      ko: '한도가 너무 많습니다. `소프트` 또는 `소프트:하드` 형식이 필요합니다',
    });
  if (first && typeof soft !== 'bigint') return limitProblem(first);
  if (second && typeof hard !== 'bigint') return limitProblem(second);
  if (!first || !second || typeof soft !== 'bigint' || typeof hard !== 'bigint') return undefined;
  // -1 is unlimited, so no finite hard limit is as high.
  if (hard === -1n || (soft !== -1n && soft <= hard)) return undefined;
  return parseProblem('out-of-range', spanOf(first), {
    en: `the soft limit ${quote(first.text)} is above the hard limit ${quote(second.text)}`,
    ko: `소프트 한도 ${quote(first.text)} 값이 하드 한도 ${quote(second.text)} 값보다 큽니다`,
  });
}

function formProblem(value: Piece): ValueProblem {
  return parseProblem('bad-form', spanOf(value), {
    en: `${quote(value.text)} is not of the form \`name=soft:hard\`, as in \`nofile=1024:4096\``,
    ko: `${quote(value.text)} 값이 \`이름=소프트:하드\` 형식이 아닙니다. \`nofile=1024:4096\`처럼 써야 합니다`,
  });
}

function nameProblem(name: Piece): ValueProblem {
  const names = ulimitNames.map((known) => `\`${known}\``).join(', ');
  return parseProblem('unknown-name', spanOf(name), {
    en: `${quote(name.text)} is not a limit: expected one of ${names}`,
    ko: `${quote(name.text)} 값은 한도의 이름이 아닙니다. ${names} 중 하나가 필요합니다`,
  });
}

function limitProblem(limit: Piece): ValueProblem {
  const span = limit.text === '' ? endOf(limit) : spanOf(limit);
  return parseProblem('not-a-number', span, {
    en: `${quote(limit.text)} is not a limit: expected a whole number, or \`-1\` for no limit`,
    ko: `${quote(limit.text)} 값은 한도가 아닙니다. 정수가 필요하며, 제한이 없으면 \`-1\` 값을 씁니다`,
  });
}
