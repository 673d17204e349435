// `--link`: a container and perhaps the name it gets in the other one: `db`, `postgres:db`.
import { partOf, pieceOf, spanOf, splitPiece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedLink extends ParsedValue {
  readonly container: ValuePart;
  /** Left out where the container's own name serves. */
  readonly alias?: ValuePart;
}

export function parseLink(text: string): ParsedLink {
  const [container, alias, third] = splitPiece(pieceOf(text), ':');
  const containerPart = partOf('container', container);
  const aliasPart = alias && partOf('alias', alias);
  const problem = text === '' || third ? formProblem(text) : undefined;
  return {
    container: containerPart,
    ...(aliasPart ? { alias: aliasPart } : {}),
    parts: aliasPart ? [containerPart, aliasPart] : [containerPart],
    ...(problem ? { problem } : {}),
  };
}

function formProblem(text: string): ValueProblem {
  return parseProblem(text === '' ? 'missing-part' : 'too-many-parts', spanOf(pieceOf(text)), {
    en:
      text === ''
        ? 'the container is missing: expected `container` or `container:alias`'
        : `${quote(text)} has too many colons: expected \`container\` or \`container:alias\``,
    ko:
      text === ''
        ? '컨테이너가 없습니다. `컨테이너` 또는 `컨테이너:별칭` 형식이 필요합니다'
        : `${quote(text)} 값에 콜론이 너무 많습니다. \`컨테이너\` 또는 \`컨테이너:별칭\` 형식이 필요합니다`,
  });
}
