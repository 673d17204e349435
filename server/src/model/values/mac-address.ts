// MAC addresses, as Go's net.ParseMAC takes them.
import { partOf, pieceOf, spanOf, trimPiece } from './piece';
import { lateProblem, parsed, quote, type ParsedValue } from './value';

/** 6, 8 or 20 bytes: in pairs of hexadecimal digits with colons or with dashes, or in fours with dots. */
export function isMacAddress(text: string): boolean {
  const pairs = /^[0-9A-Fa-f]{2}(?<mark>[:-])(?:[0-9A-Fa-f]{2}\k<mark>){4,18}[0-9A-Fa-f]{2}$/u.test(text);
  const fours = /^[0-9A-Fa-f]{4}\.(?:[0-9A-Fa-f]{4}\.){1,8}[0-9A-Fa-f]{4}$/u.test(text);
  const bytes = text.replace(/[^0-9A-Fa-f]/gu, '').length / 2;
  return (pairs || fours) && (bytes === 6 || bytes === 8 || bytes === 20);
}

/** `--mac-address`; the empty one counts for none. */
export function parseMacAddress(text: string): ParsedValue {
  const address = trimPiece(pieceOf(text));
  const parts = [partOf('address', address)];
  if (text === '' || isMacAddress(address.text)) return { parts };
  return parsed(
    parts,
    lateProblem('not-an-address', spanOf(address), {
      en: `${quote(address.text)} is not a MAC address: expected such as \`02:42:ac:11:00:02\``,
      ko: `${quote(address.text)} 값은 MAC 주소가 아닙니다. \`02:42:ac:11:00:02\` 같은 주소가 필요합니다`,
    }),
  );
}
