// Subnets: an address and the length of its prefix, `172.28.0.0/16`.
import { parseCsv } from './csv';
import { isIpv4, isIpv6 } from './ip-address';
import { readCsvRecord } from './csv-fields';
import { cutPiece, joinPieces, partOf, pieceOf, slicePiece, spanOf, type Piece } from './piece';
import {
  lateProblem,
  parsed,
  parseProblem,
  quote,
  type ParsedValue,
  type ValuePart,
  type ValueProblem,
} from './value';

/** `--subnet`: a list of subnets that the client passes on unread. */
export function parseSubnet(text: string): ParsedValue {
  const { items, problem } = parseCsv(text);
  return parsed(items.flatMap(subnetParts), problem);
}

/** `--ip-range`: a list of subnets that the client reads once it has counted operands. */
export function parseIpRange(text: string): ParsedValue {
  const { items, problem } = parseCsv(text);
  const wrong = items.find((item) => !isCidr(item.text));
  const late = wrong && lateProblem('not-an-address', spanOf(wrong), notSubnet(wrong.text));
  return parsed(items.flatMap(subnetParts), problem ?? late);
}

/** `--default-addr-pool`: a list of subnets that the client reads for itself, once it has dropped all quotes. */
export function parseAddressPool(text: string): ParsedValue {
  if (text === '') return { parts: [] };
  const { fields, problem } = readCsvRecord(withoutQuotes(text));
  const wrong = fields.find((field) => !isCidr(field.text.trim()));
  const refused = wrong && parseProblem('not-an-address', spanOf(wrong), notSubnet(wrong.text));
  return parsed(fields.flatMap(subnetParts), problem ?? refused);
}

function withoutQuotes(text: string): Piece {
  const quoted = pieceOf(text);
  const pieces = Array.from(text.matchAll(/[^"'`]+/gu), (match) =>
    slicePiece(quoted, match.index, match.index + match[0].length),
  );
  return joinPieces(pieces);
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
