// Plain and quoted scalars of YAML, in one line or folded over several, with the way back to the file.
import type { CST } from 'yaml';
import { MapBuilder } from '../map-builder';
import type { MappedText } from '../mapped-text';

/** The scalar of a token that the `yaml` library found; `origin` is where the text it parsed begins in the file. */
export function readFlowScalar(file: string, token: CST.FlowScalar, origin: number): MappedText {
  const start = origin + token.offset;
  const builder = new MapBuilder(file, token.type === 'scalar' ? start : start + 1);
  const end = start + token.source.length;
  switch (token.type) {
    case 'single-quoted-scalar':
      addFolded(builder, file, start + 1, closedAt(token.source, "'", end), singleEscape);
      break;
    case 'double-quoted-scalar':
      addFolded(builder, file, start + 1, closedAt(token.source, '"', end), doubleEscape);
      break;
    case 'scalar':
      addFolded(builder, file, start, end, undefined);
      break;
    case 'alias':
      break;
  }
  return builder.build();
}

/** A quote that is still open while somebody types goes up to the end of its line. */
function closedAt(source: string, quote: string, end: number): number {
  if (source.length > 1 && source.endsWith(quote)) return end - 1;
  const newline = source.search(/\r?\n/u);
  return newline < 0 ? end : end - source.length + newline;
}

/** What has a meaning of its own in quotes: `''`, or a backslash with what it spells. */
const singleEscape = /''/gu;
const doubleEscape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^\r\n])/gu;
const lineFold = /(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+/gu;

function addFolded(
  builder: MapBuilder,
  file: string,
  start: number,
  end: number,
  escape: RegExp | undefined,
): void {
  const text = file.slice(start, end);
  const special = escape ? new RegExp(`${escape.source}|${lineFold.source}`, 'gu') : lineFold;
  let at = 0;
  for (const found of text.matchAll(special)) {
    builder.copy(start + at, start + found.index);
    at = found.index + found[0].length;
    builder.spell(meaningOf(found[0]), { start: start + found.index, end: start + at });
  }
  builder.copy(start + at, end);
}

function meaningOf(found: string): string {
  if (found === "''") return "'";
  if (found.startsWith('\\')) return unescape(found);
  const lineEnds = found.split('\n').length - 1;
  return lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1);
}

function unescape(escape: string): string {
  const sign = escape.charAt(1);
  if (sign === '\r' || sign === '\n') return '';
  if (/^[xuU]/u.test(sign) && escape.length > 2) {
    const code = Number.parseInt(escape.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return oneLetterEscapes[sign] ?? sign;
}

const oneLetterEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};
