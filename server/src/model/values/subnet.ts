// Subnets: an address and the length of its prefix, `172.28.0.0/16`.
import { parseCsv } from './csv';
import { isIpv4, isIpv6 } from './ip-address';
import { cutPiece, partOf, pieceOf, spanOf, type Piece } from './piece';
import { parsed, parseProblem, quote, type ParsedValue, type ValuePart } from './value';

/** `--subnet` and `--ip-range`, which the client passes on unread. */
export function parseSubnet(text: string): ParsedValue {
  return { parts: subnetParts(pieceOf(text)) };
}

/** `--default-addr-pool`: a list of subnets that the client reads for itself. */
export function parseAddressPool(text: string): ParsedValue {
  const { items, problem } = parseCsv(text);
  const wrong = items.find((item) => !isCidr(item.text.trim()));
  const parts = items.flatMap(subnetParts);
  if (problem ?? !wrong) return parsed(parts, problem);
  return parsed(
    parts,
    parseProblem('not-an-address', spanOf(wrong), {
      en: `${quote(wrong.text)} is not a subnet: expected such as \`10.0.0.0/8\``,
      ko: `${quote(wrong.text)} 값은 서브넷이 아닙니다. \`10.0.0.0/8\`처럼 써야 합니다`,
    }),
  );
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
