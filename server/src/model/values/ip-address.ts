// IP addresses, as Go's net.ParseIP takes them.
import { partOf, pieceOf, spanOf, trimPiece } from './piece';
import { parsed, parseProblem, quote, type ParsedValue } from './value';

/** Four decimal numbers up to 255 without leading zeros. */
export function isIpv4(text: string): boolean {
  const fields = text.split('.');
  return (
    fields.length === 4 && fields.every((field) => /^(?:0|[1-9]\d{0,2})$/u.test(field) && Number(field) < 256)
  );
}

/** Eight groups of hexadecimal digits, one run of zeros as `::`, the last two groups perhaps as IPv4; no zone, no brackets. */
export function isIpv6(text: string): boolean {
  if (!text.includes(':')) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  // An IPv4 ending takes the place of two groups, and the text must end with it.
  const dotted = last !== undefined && last.includes('.') && !text.endsWith(':');
  if (dotted && !isIpv4(last)) return false;
  const hex = dotted ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))) return false;
  const count = hex.length + (dotted ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}

export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** Addresses that the client passes on unread, as those of `--ip` and `--gateway`. */
export function parseAddressText(text: string): ParsedValue {
  return { parts: [partOf('address', pieceOf(text))] };
}

/** `--dns`: an address with blanks around it at most. */
export function parseDnsServer(text: string): ParsedValue {
  const address = trimPiece(pieceOf(text));
  const parts = [partOf('address', address)];
  if (isIpAddress(address.text)) return { parts };
  const withPort = /^\[?(?<host>[^[\]]+)\]?:\d+$/u.exec(address.text)?.groups?.host;
  return parsed(
    parts,
    parseProblem('not-an-address', spanOf(address), {
      en:
        withPort !== undefined && isIpAddress(withPort)
          ? `${quote(address.text)} must not have a port: a DNS server is given by its address alone`
          : `${quote(address.text)} is not an IP address: expected one such as \`8.8.8.8\` or \`2001:4860:4860::8888\``,
      ko:
        withPort !== undefined && isIpAddress(withPort)
          ? `${quote(address.text)} 값에는 포트를 쓸 수 없습니다. DNS 서버는 주소만 지정합니다`
          : `${quote(address.text)} 값은 IP 주소가 아닙니다. \`8.8.8.8\`이나 \`2001:4860:4860::8888\` 같은 주소가 필요합니다`,
    }),
  );
}
