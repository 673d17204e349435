// Addresses of swarm nodes: an address or a network interface, and perhaps a port: `0.0.0.0:2377`, `eth0`.
import { partOf, pieceOf, placeIn, slicePiece, type Piece } from './piece';
import { parsed, parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

/** `--listen-addr`, which the client reads for itself, as a URL of the scheme `tcp`. */
export function parseListenAddress(text: string): ParsedValue {
  const value = pieceOf(text);
  return parsed(splitAddress(value), findProblem(value));
}

/** `--advertise-addr` and `--data-path-addr`, which the client passes on unread. */
export function parseAdvertiseAddress(text: string): ParsedValue {
  return { parts: splitAddress(pieceOf(text)) };
}

/** An IPv6 address without brackets has several colons and no port. */
function splitAddress(value: Piece): ValuePart[] {
  const { text } = value;
  const at = text.lastIndexOf(':');
  const inside = text.startsWith('[') ? at < text.indexOf(']') : text.indexOf(':') !== at;
  if (at < 0 || inside) return [partOf('address', value)];
  return [partOf('address', slicePiece(value, 0, at)), partOf('port', slicePiece(value, at + 1))];
}

function findProblem(value: Piece): ValueProblem | undefined {
  const { scheme, host = '' } = /^(?:(?<scheme>.*?):\/\/)?(?<host>[^/?#]*)/su.exec(value.text)?.groups ?? {};
  const start = scheme === undefined ? 0 : scheme.length + '://'.length;
  const span = { start: placeIn(value, start), end: placeIn(value, start + host.length) };
  if ((scheme !== undefined && scheme !== 'tcp') || !hasGoodHost(host))
    return parseProblem(
      'not-an-address',
      { start: 0, end: value.text.length },
      {
        en: `${quote(value.text)} is not an address to listen on: expected such as \`0.0.0.0:2377\` or \`eth0:2377\``,
        ko: `${quote(value.text)} 값은 수신 주소가 아닙니다. \`0.0.0.0:2377\`이나 \`eth0:2377\`처럼 써야 합니다`,
      },
    );
  const port = /:(?<port>[^:\]]*)$/u.exec(host)?.groups?.port ?? '';
  if (/^\d*$/u.test(port)) return undefined;
  return parseProblem(
    'not-a-port',
    { start: span.end - port.length, end: span.end },
    {
      en: `${quote(port)} is not a port: expected a number, as in \`0.0.0.0:2377\``,
      ko: `${quote(port)} 값은 포트가 아닙니다. \`0.0.0.0:2377\`처럼 숫자가 필요합니다`,
    },
  );
}

/** Brackets stand around the whole address; what URLs do not take in a host is not taken here. */
function hasGoodHost(host: string): boolean {
  if (/[\p{Cc} \\^`{|}]/u.test(host)) return false;
  return /[[\]]/u.test(host) ? /^\[[^[\]]*\](?::[^:]*)?$/u.test(host) : true;
}
