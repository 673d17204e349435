// A port or a range of ports: `80`, `8000-8010`.
import type { Span } from '../../base/span';
import { spanOf, type Piece } from './piece';
import { quote, type ValueProblem } from './value';

export interface PortRange extends Span {
  readonly first: number;
  /** Equal to `first` for a single port. */
  readonly last: number;
}

/** Undefined where the client refuses it. Leading zeros count for nothing; `0` is a port here. */
export function parsePortRange(piece: Piece): PortRange | undefined {
  const match = /^(?<first>\d+)(?:-(?<last>\d+))?$/u.exec(piece.text)?.groups;
  if (!match) return undefined;
  const first = Number(match.first);
  const last = match.last === undefined ? first : Number(match.last);
  return first > 65535 || last > 65535 || last < first ? undefined : { first, last, ...spanOf(piece) };
}

/** Why a text is no range of ports, for a text that `parsePortRange` gives undefined for. */
export function portFault({ text }: Piece): Pick<ValueProblem, 'id' | 'message'> {
  const [first, last] = text.split('-').map(Number);
  if (/^\d+(?:-\d+)?$/u.test(text)) {
    if ((first ?? 0) <= 65535 && (last ?? 0) <= 65535)
      return {
        id: 'unequal-ranges',
        message: {
          en: `the port range ${quote(text)} runs backwards: write the smaller port first`,
          ko: `포트 범위 ${quote(text)} 값의 순서가 거꾸로입니다. 작은 포트를 먼저 써야 합니다`,
        },
      };
    return {
      id: 'out-of-range',
      message: {
        en: `${quote(text)} is out of range: ports go up to 65535`,
        ko: `${quote(text)} 값이 범위를 벗어났습니다. 포트는 65535까지입니다`,
      },
    };
  }
  return {
    id: 'not-a-port',
    message: {
      en: `${quote(text)} is not a port: expected a number up to 65535 or a range such as \`8000-8010\``,
      ko: `${quote(text)} 값은 포트가 아닙니다. 65535 이하의 숫자나 \`8000-8010\` 같은 범위가 필요합니다`,
    },
  };
}
