// Sizes in bytes, as go-units' RAMInBytes reads them: `512`, `512m`, `1.5g`, `1 GB`, `1gib`.
import { partOf, pieceOf, slicePiece, spanOf, type Piece } from './piece';
import { parseGoFloat } from './go-number';
import { parsed, parseProblem, quote, type ParsedValue, type ValueProblem } from './value';

export interface ParsedBytes extends ParsedValue {
  /** Whole bytes; left out where the client refuses the size. */
  readonly bytes?: number;
}

const powers = ['b', 'k', 'm', 'g', 't', 'p'];

export function parseBytes(text: string): ParsedBytes {
  const value = pieceOf(text);
  const [number, unit] = splitSize(value);
  const parts = [partOf('number', number), ...(unit.text === '' ? [] : [partOf('unit', unit)])];
  const problem = findSizeProblem(value, number, unit);
  return problem ? parsed(parts, problem) : { parts, bytes: bytesIn(text) ?? 0 };
}

/** Undefined where the client refuses the size. */
export function bytesIn(text: string): number | undefined {
  const value = pieceOf(text);
  const [number, unit] = splitSize(value);
  if (findSizeProblem(value, number, unit)) return undefined;
  const power = Math.max(powers.indexOf(unit.text.charAt(0).toLowerCase()), 0);
  return Math.trunc(Number(parseGoFloat(number.text, 64)) * 1024 ** power);
}

/** The unit is what stands behind the last digit, dot or blank, and a blank there belongs to neither. */
function splitSize(value: Piece): readonly [Piece, Piece] {
  let unitAt = value.text.length;
  while (unitAt > 0 && !/[0-9. ]/u.test(value.text.charAt(unitAt - 1))) unitAt -= 1;
  const numberEnd = value.text[unitAt - 1] === ' ' ? unitAt - 1 : unitAt;
  return [slicePiece(value, 0, numberEnd), slicePiece(value, unitAt)];
}

function findSizeProblem(value: Piece, number: Piece, unit: Piece): ValueProblem | undefined {
  const size = parseGoFloat(number.text, 64);
  if (size === 'form' || size === 'range' || Number.isNaN(size))
    return parseProblem('not-a-size', spanOf(value), {
      en: `${quote(value.text)} is not a size: expected a number with or without a unit, such as \`512m\` or \`1.5g\``,
      ko: `${quote(value.text)} 값은 크기가 아닙니다. \`512m\`이나 \`1.5g\`처럼 숫자와 단위로 써야 합니다`,
    });
  if (size < 0)
    return parseProblem('out-of-range', spanOf(number), {
      en: `${quote(value.text)} is negative: a size cannot be`,
      ko: `${quote(value.text)} 값이 음수입니다. 크기는 음수일 수 없습니다`,
    });
  if (/^(?:b|[kmgtp](?:i?b)?)?$/iu.test(unit.text)) return undefined;
  return parseProblem('unknown-unit', spanOf(unit), {
    en: `${quote(unit.text)} is not a unit of size: expected \`b\`, \`k\`, \`m\`, \`g\`, \`t\` or \`p\``,
    ko: `${quote(unit.text)} 단위는 크기의 단위가 아닙니다. \`b\`, \`k\`, \`m\`, \`g\`, \`t\`, \`p\` 중 하나를 써야 합니다`,
  });
}
