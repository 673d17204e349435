// `--expose`: a port or a range of ports, and perhaps a protocol: `80`, `8000-8010/udp`.
import { endOf, partOf, pieceOf, placeIn, slicePiece, spanOf, splitPiece } from './piece';
import { parsePortRange, portFault, type PortRange } from './port-range';
import { lateProblem, quote, type ParsedValue, type ValueProblem } from './value';

export interface ExposedPort extends ParsedValue {
  /** Left out where it is no port. */
  readonly port?: PortRange;
  /** As written, `tcp` where none is; the client does not check it. */
  readonly protocol: string;
}

export function parseExposedPort(text: string): ExposedPort {
  const value = pieceOf(text);
  const [port, protocol] = splitPiece(value, '/');
  const range = parsePortRange(port);
  const problem = range && !text.includes(':') ? undefined : findProblem(text);
  return {
    ...(range ? { port: range } : {}),
    protocol: protocol && protocol.text !== '' ? protocol.text : 'tcp',
    parts: [partOf('container-port', port), ...(protocol ? [partOf('protocol', protocol)] : [])],
    ...(problem ? { problem } : {}),
  };
}

function findProblem(text: string): ValueProblem {
  const value = pieceOf(text);
  const colon = text.indexOf(':');
  if (colon >= 0)
    return lateProblem(
      'too-many-parts',
      { start: placeIn(value, colon), end: placeIn(value, text.length) },
      {
        en: `${quote(text)} maps a port: expose takes the container's port alone, \`-p\` publishes it`,
        ko: `${quote(text)} 값은 포트 매핑입니다. 여기에는 컨테이너 포트만 쓰고, 포트를 게시하려면 \`-p\` 옵션을 씁니다`,
      },
    );
  const [port] = splitPiece(value, '/');
  if (port.text === '')
    return lateProblem('missing-part', endOf(slicePiece(value, 0, 0)), {
      en: 'the port is missing: expected such as `80` or `8000-8010/udp`',
      ko: '포트가 없습니다. `80`이나 `8000-8010/udp`처럼 써야 합니다',
    });
  const { id, message } = portFault(port);
  return lateProblem(id, spanOf(port), message);
}
