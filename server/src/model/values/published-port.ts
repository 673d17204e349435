// `--publish` of run and create: `[[address:][host port]:]container port[/protocol]`, or `target=80,published=8080`.
import { notAField } from './field-problem';
import { isIpAddress } from './ip-address';
import {
  cutPiece,
  endOf,
  joinPieces,
  partOf,
  pieceOf,
  slicePiece,
  spanOf,
  splitPiece,
  type Piece,
} from './piece';
import { parsePortRange, portFault, type PortRange } from './port-range';
import {
  lateProblem,
  quote,
  type ParsedValue,
  type PartKind,
  type ValuePart,
  type ValueProblem,
} from './value';

export type PortProtocol = 'tcp' | 'udp' | 'sctp';

export interface PublishedPort extends ParsedValue {
  /** Without brackets; left out where all addresses of the host are meant, or where it is no address. */
  readonly hostIp?: ValuePart;
  /** Left out where docker picks a free one, or where it is no port. */
  readonly hostPort?: PortRange;
  readonly containerPort?: PortRange;
  /** `tcp` where none is written; left out for one that docker does not know. */
  readonly protocol?: PortProtocol;
}

/** The sides of a mapping before they are judged. */
interface Sides {
  readonly address?: Piece;
  readonly host?: Piece;
  readonly container: Piece;
  readonly protocol?: Piece;
}

export function parsePublishedPort(text: string): PublishedPort {
  return text.includes('=') ? parseFields(pieceOf(text)) : parseShortPort(pieceOf(text));
}

/** The form with colons. */
export function parseShortPort(value: Piece): PublishedPort {
  return judge(splitSides(value));
}

/** The colons from the right: what is left of the second may be an IPv6 address. */
function splitSides(value: Piece): Sides {
  const last = value.text.lastIndexOf(':');
  const container = slicePiece(value, last + 1);
  const [port, protocol] = splitPiece(container, '/');
  const right = { container: port, ...(protocol ? { protocol } : {}) };
  if (last < 0) return right;
  const left = slicePiece(value, 0, last);
  const middle = left.text.lastIndexOf(':');
  const host = slicePiece(left, middle + 1);
  return middle < 0 ? { ...right, host } : { ...right, host, address: slicePiece(left, 0, middle) };
}

function judge(sides: Sides): PublishedPort {
  const hostIp = sides.address && readAddress(sides.address);
  const hostPort = sides.host && sides.host.text !== '' ? parsePortRange(sides.host) : undefined;
  const containerPort = parsePortRange(sides.container);
  const protocol = readProtocol(sides.protocol?.text ?? '');
  const problem = findProblem(sides, { hostIp, hostPort, containerPort, protocol });
  return {
    parts: partsOfSides(sides),
    ...(hostIp ? { hostIp } : {}),
    ...(hostPort ? { hostPort } : {}),
    ...(containerPort ? { containerPort } : {}),
    ...(protocol ? { protocol } : {}),
    ...(problem ? { problem } : {}),
  };
}

function partsOfSides({ address, host, container, protocol }: Sides): ValuePart[] {
  const parts: ValuePart[] = [];
  if (address) parts.push(partOf('host-ip', unbracket(address)));
  // Of two fields the left one is the host's port, but an address there shows that the port is still to come.
  if (host) parts.push(partOf(!address && isIpAddress(host.text) ? 'host-ip' : 'host-port', host));
  parts.push(partOf('container-port', container));
  if (protocol) parts.push(partOf('protocol', protocol));
  return parts;
}

function unbracket(address: Piece): Piece {
  return /^\[[^[\]]*\]$/u.test(address.text) ? slicePiece(address, 1, address.text.length - 1) : address;
}

function readAddress(address: Piece): ValuePart | undefined {
  const inner = unbracket(address);
  return isIpAddress(inner.text) ? partOf('host-ip', inner) : undefined;
}

/** Any case; undefined for one that docker does not know. */
function readProtocol(text: string): PortProtocol | undefined {
  const protocol = text.toLowerCase();
  if (protocol === '') return 'tcp';
  return protocol === 'tcp' || protocol === 'udp' || protocol === 'sctp' ? protocol : undefined;
}

function findProblem(
  { address, host, container, protocol }: Sides,
  read: {
    readonly hostIp: ValuePart | undefined;
    readonly hostPort: PortRange | undefined;
    readonly containerPort: PortRange | undefined;
    readonly protocol: PortProtocol | undefined;
  },
): ValueProblem | undefined {
  if (container.text === '') return lateProblem('missing-part', endOf(container), missingContainerPort);
  if (address && unbracket(address).text !== '' && !read.hostIp) return addressProblem(address);
  if (!read.containerPort) return portProblem(container);
  if (host && host.text !== '' && !read.hostPort)
    return isIpAddress(host.text) ? lacksPort(host, container) : portProblem(host);
  if (read.hostPort && !haveSameLength(read.hostPort, read.containerPort))
    return rangesProblem(host ?? container, container);
  if (protocol && !read.protocol) return protocolProblem(protocol);
  return undefined;
}

const missingContainerPort = {
  en: 'the port in the container is missing: expected `host port:container port`, such as `8080:80`',
  ko: '컨테이너 포트가 없습니다. `8080:80`처럼 `호스트 포트:컨테이너 포트` 형식이 필요합니다',
};

/** A range in the container needs one of the same length on the host; one port in the container may have several. */
function haveSameLength(host: PortRange, container: PortRange): boolean {
  return container.first === container.last || host.last - host.first === container.last - container.first;
}

function portProblem(piece: Piece): ValueProblem {
  const { id, message } = portFault(piece);
  return lateProblem(id, spanOf(piece), message);
}

function lacksPort(host: Piece, container: Piece): ValueProblem {
  return lateProblem('missing-part', spanOf(host), {
    en: `between the address ${quote(host.text)} and the container port the host port is missing: expected ${quote(`${host.text}:8080:${container.text}`)}, or ${quote(`${host.text}::${container.text}`)} for any free port`,
    ko: `주소 ${quote(host.text)} 값과 컨테이너 포트 사이에 호스트 포트가 없습니다. ${quote(`${host.text}:8080:${container.text}`)} 형식으로 쓰거나, 빈 포트를 자동으로 고르려면 ${quote(`${host.text}::${container.text}`)} 형식으로 씁니다`,
  });
}

function addressProblem(address: Piece): ValueProblem {
  return lateProblem('not-an-address', spanOf(address), {
    en: `${quote(address.text)} is not an IP address: before the host port only an address such as \`127.0.0.1\` or \`[::1]\` may stand, no name`,
    ko: `${quote(address.text)} 값은 IP 주소가 아닙니다. 호스트 포트 앞에는 이름이 아니라 \`127.0.0.1\`이나 \`[::1]\` 같은 주소만 쓸 수 있습니다`,
  });
}

function rangesProblem(host: Piece, container: Piece): ValueProblem {
  const spans = [spanOf(host), spanOf(container)];
  const both = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return lateProblem('unequal-ranges', both, {
    en: `the host ports ${quote(host.text)} and the container ports ${quote(container.text)} differ in number`,
    ko: `호스트 포트 ${quote(host.text)} 값과 컨테이너 포트 ${quote(container.text)} 값의 포트 개수가 다릅니다`,
  });
}

function protocolProblem(protocol: Piece): ValueProblem {
  return lateProblem('not-a-protocol', spanOf(protocol), {
    en: `${quote(protocol.text)} is not a protocol: expected \`tcp\`, \`udp\` or \`sctp\``,
    ko: `${quote(protocol.text)} 값은 프로토콜이 아닙니다. \`tcp\`, \`udp\`, \`sctp\` 중 하나가 필요합니다`,
  });
}

/** The client puts the fields together to the short form and reads that; fields it does not know count for nothing. */
function parseFields(value: Piece): PublishedPort {
  let problem: ValueProblem | undefined;
  const parts: ValuePart[] = [];
  const fields = new Map<string, Piece>();
  for (const field of splitPiece(value, ',')) {
    const [key, content] = cutPiece(field, '=');
    parts.push(partOf('key', key));
    if (content) parts.push(partOf(fieldKinds.get(key.text) ?? 'value', content));
    if (content && key.text !== '') fields.set(key.text, content);
    else problem ??= { ...notAField(field, 'target=80,published=8080'), when: 'late' };
  }
  const short = parseShortPort(asShortForm(fields, slicePiece(value, value.text.length)));
  return { ...short, parts, ...(problem ? { problem } : {}) };
}

const fieldKinds: ReadonlyMap<string, PartKind> = new Map([
  ['published', 'host-port'],
  ['target', 'container-port'],
  ['protocol', 'protocol'],
  ['mode', 'mode'],
]);

function asShortForm(fields: ReadonlyMap<string, Piece>, nowhere: Piece): Piece {
  const published = fields.get('published') ?? nowhere;
  const target = fields.get('target') ?? nowhere;
  const protocol = fields.get('protocol');
  const colon = { text: ':', places: endOf(published).end };
  const slash = { text: '/', places: endOf(target).end };
  return joinPieces([published, colon, target, ...(protocol ? [slash, protocol] : [])]);
}
