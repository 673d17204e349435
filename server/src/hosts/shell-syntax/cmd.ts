// How cmd.exe spells words that the program splits and unquotes as Windows programs do.
import type { WordPiece } from '../word-pieces';
import type { ShellSyntax } from './shell-syntax';

export const cmdSyntax: ShellSyntax = {
  spell,
  variable: (name) => `%${names.get(name) ?? name}%`,
};

const names: ReadonlyMap<string, string> = new Map([
  ['PWD', 'cd'],
  ['HOME', 'USERPROFILE'],
]);

/** In a batch file and at a prompt a percent sign is written differently, so that there is no right way to write one. */
function spell(pieces: readonly WordPiece[]): string | undefined {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  // What cmd.exe takes for quoted must end with the word.
  if (/[%\0-\x08\n-\x1F]|!.*!/u.test(text) || (text.match(/"/gu)?.length ?? 0) % 2 === 1) return undefined;
  const [first] = pieces;
  if (pieces.length === 1 && first?.kind === 'dynamic' && first.part.splits) return first.text;
  const isBare =
    pieces.every(({ kind }) => kind === 'text') && /^[\p{L}\p{N}_@+:.,/\\=~*?#'$`{}[\]-]+$/u.test(text);
  return isBare ? text : quoted(pieces);
}

/** cmd.exe takes each quote for an end or a beginning, the program only those without a backslash. */
function quoted(pieces: readonly WordPiece[]): string {
  let word = '"';
  let backslashes = 0;
  let inCmd = true;
  for (const piece of pieces) {
    if (piece.kind === 'dynamic') {
      word += piece.text;
      backslashes = 0;
      continue;
    }
    for (const character of piece.text) {
      if (character === '"') {
        word += `${'\\'.repeat(backslashes)}\\"`;
        inCmd = !inCmd;
      } else word += !inCmd && /[&|<>^()]/u.test(character) ? `^${character}` : character;
      backslashes = character === '\\' ? backslashes + 1 : 0;
    }
  }
  return `${word}${'\\'.repeat(backslashes)}"`;
}
