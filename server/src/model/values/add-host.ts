// `--add-host`: `name:address` or `name=address`, where the address may be `host-gateway`.
import { isIpAddress } from './ip-address';
import { endOf, partOf, pieceOf, slicePiece, spanOf, trimPiece, type Piece } from './piece';
import { parseProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedAddHost extends ParsedValue {
  readonly host: ValuePart;
  /** Without brackets; left out where it is missing. */
  readonly address?: ValuePart;
}

export function parseAddHost(text: string): ParsedAddHost {
  const value = pieceOf(text);
  // An equals sign separates wherever it stands, so that IPv6 addresses need no brackets.
  const at = text.includes('=') ? text.indexOf('=') : text.indexOf(':');
  const name = at < 0 ? value : slicePiece(value, 0, at);
  const host = partOf('name', name);
  if (at < 0) return { host, parts: [host], problem: formProblem(value) };
  const written = slicePiece(value, at + 1);
  const address = trimPiece(unbracket(written));
  const addressPart = partOf('address', address);
  // The special word is taken as it is only: without brackets or blanks.
  const isKnown = isIpAddress(address.text) || written.text === 'host-gateway';
  const problem = findProblem(value, name, address, isKnown);
  return {
    host,
    ...(address.text === '' ? {} : { address: addressPart }),
    parts: [host, addressPart],
    ...(problem ? { problem } : {}),
  };
}

function unbracket(address: Piece): Piece {
  const { text } = address;
  return text.startsWith('[') && text.endsWith(']') && text.length > 2
    ? slicePiece(address, 1, text.length - 1)
    : address;
}

function findProblem(value: Piece, name: Piece, address: Piece, isKnown: boolean): ValueProblem | undefined {
  // With an equals sign the client still wants no colon before it.
  if (name.text === '' || name.text.includes(':')) return formProblem(value);
  if (address.text === '')
    return parseProblem('missing-part', endOf(value), {
      en: `the address of ${quote(name.text)} is missing: expected such as ${quote(`${name.text}:10.0.0.5`)}`,
      ko: `${quote(name.text)} 호스트의 주소가 없습니다. ${quote(`${name.text}:10.0.0.5`)}처럼 써야 합니다`,
    });
  if (isKnown) return undefined;
  return parseProblem('not-an-address', spanOf(address), {
    en: `${quote(address.text)} is not an IP address: expected one such as \`10.0.0.5\`, or \`host-gateway\``,
    ko: `${quote(address.text)} 값은 IP 주소가 아닙니다. \`10.0.0.5\` 같은 주소나 \`host-gateway\` 값이 필요합니다`,
  });
}

function formProblem(value: Piece): ValueProblem {
  return parseProblem('bad-form', spanOf(value), {
    en: `${quote(value.text)} is not of the form \`name:address\``,
    ko: `${quote(value.text)} 값이 \`이름:주소\` 형식이 아닙니다`,
  });
}
