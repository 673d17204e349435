// Subnets: an address and the length of its prefix, `172.28.0.0/16`.
import { parseCsv } from './csv';
import { isIpv4, isIpv6 } from './ip-address';
import { cutPiece, partOf, pieceOf, spanOf, type Piece } from './piece';
import {
  lateProblem,
  parsed,
  parseProblem,
  quote,
  type ParsedValue,
  type ValuePart,
  type ValueProblem,
} from './value';

/** `--subnet`, which the client passes on unread. */
export function parseSubnet(text: string): ParsedValue {
  return { parts: subnetParts(pieceOf(text)) };
}

/** `--ip-range`; the empty one counts for none. */
export function parseIpRange(text: string): ParsedValue {
  const value = pieceOf(text);
  const parts = subnetParts(value);
  if (text === '' || isCidr(text)) return { parts };
  return parsed(parts, lateProblem('not-an-address', spanOf(value), notSubnet(text)));
}

/** `--default-addr-pool`: a list of subnets that the client reads for itself. */
export function parseAddressPool(text: string): ParsedValue {
  const { items, problem } = parseCsv(text);
  const wrong = items.find((item) => !isCidr(item.text.trim()));
  const parts = items.flatMap(subnetParts);
  if (problem ?? !wrong) return parsed(parts, problem);
  return parsed(parts, parseProblem('not-an-address', spanOf(wrong), notSubnet(wrong.text)));
}

function notSubnet(text: string): ValueProblem['message'] {
  return {
    en: `${quote(text)} is not a subnet: expected an address and the length of its prefix, such as \`172.28.5.0/24\``,
    ko: `${quote(text)} 값은 서브넷이 아닙니다. \`172.28.5.0/24\`처럼 주소와 프리픽스 길이가 필요합니다`,
  };
}

function subnetParts(subnet: Piece): ValuePart[] {
  const [address, length] = cutPiece(subnet, '/');
  return length ? [partOf('address', address), partOf('number', length)] : [partOf('address', address)];
}

/** As Go's net.ParseCIDR. */
function isCidr(text: string): boolean {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^\d+$/u.test(length)) return false;
  return (isIpv4(address) && Number(length) <= 32) || (isIpv6(address) && Number(length) <= 128);
}
