// The semantic tokens of a file: what its docker commands are made of, and the names in them; of a Dockerfile its instructions, too.
import type { Span } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { namesOf, type SymbolKind } from '../../model/script-names';
import { dockerfileTokens } from '../dockerfile/dockerfile-tokens';
import { commandTokens } from './command-tokens';
import type { Token, TokenType } from './token';

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly defines: boolean;
}

/** Tokens of the commands and instructions that touch the range, in offsets of the file, ascending, apart, each within one line. */
export function semanticTokens(file: HostFile, range: Span): SemanticToken[] {
  const touched = new Set(
    file.sites.flatMap(({ offset, site }, index) =>
      offset <= range.end && offset + site.text.length >= range.start ? [index] : [],
    ),
  );
  const around = file.dockerfile ? dockerfileTokens(file.dockerfile, range) : [];
  if (touched.size + around.length === 0) return [];
  const names = namesOf(file).flatMap(({ kind, role, start, end, site, variable }): Token[] => {
    // What stands in a variable is no name of docker's yet.
    if (site === undefined || variable !== undefined || !touched.has(site)) return [];
    return [{ start, end, type: nameTypes[kind], ...(role === 'definition' ? { defines: true } : {}) }];
  });
  const sites = file.sites.filter((_, index) => touched.has(index));
  const words = sites.flatMap(({ offset, site }) =>
    commandTokens(site).map((token) => ({ ...token, start: offset + token.start, end: offset + token.end })),
  );
  return flatten([...around, ...words, ...names]).flatMap((token) => byLines(file.text, token));
}

const nameTypes: Readonly<Record<SymbolKind, TokenType>> = {
  container: 'variable',
  context: 'namespace',
  image: 'class',
  network: 'interface',
  project: 'namespace',
  tag: 'enumMember',
  volume: 'property',
};

/** Where tokens lie within each other the innermost counts; of two for the same stretch, the later in the list. */
function flatten(tokens: readonly Token[]): Token[] {
  const sorted = tokens
    .filter(({ start, end }) => start < end)
    .map((token, index) => ({ token, index }))
    .sort((a, b) => a.token.start - b.token.start || b.token.end - a.token.end || a.index - b.index);
  const flat: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const emitUpTo = (end: number): void => {
    const inner = open.at(-1);
    if (inner && at < end) flat.push({ ...inner, start: at, end });
    at = Math.max(at, end);
  };
  const closeBefore = (start: number): void => {
    for (let inner = open.at(-1); inner && inner.end <= start; inner = open.at(-1)) {
      emitUpTo(inner.end);
      open.pop();
    }
  };
  for (const { token } of sorted) {
    closeBefore(token.start);
    emitUpTo(token.start);
    at = Math.max(at, token.start);
    open.push(token);
  }
  closeBefore(Infinity);
  return flat;
}

function byLines(text: string, { start, end, type, defines }: Token): SemanticToken[] {
  if (type === 'plain') return [];
  const pieces: SemanticToken[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const from = start + line.index;
    pieces.push({ start: from, end: from + line[0].length, type, defines: defines === true });
  }
  return pieces;
}
