// Text of a command line as compose.yaml spells it: variables as `${X}`, and `$$` for a dollar sign that is none.
import type { Span } from '../../base/span';
import type { CommandSite } from '../../hosts/types';
import { piecesOf } from '../../hosts/word-pieces';
import type { WordPart } from '../../model/invocation';
import { noteCommand, noteVariable, type Notes } from './notes';

/**
 * @param part of the word's text; the stretch of it where `within` is given, which counts from the part's start
 * @param notes learns of variables, and of what compose has no way to work out
 */
export function composeText(site: CommandSite, part: WordPart, notes: Notes, within?: Span): string {
  const word = site.words[part.word];
  if (!word) return '';
  const start = part.start + (within?.start ?? 0);
  const end = within ? part.start + within.end : part.end;
  const pieces = piecesOf(word, start, end) ?? [{ kind: 'text', text: word.cooked.slice(start, end) }];
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text.replaceAll('$', '$$$$');
      return piece.part.kind === 'glob' || piece.part.kind === 'brace'
        ? piece.text
        : expansionText(piece.text, notes);
    })
    .join('');
}

function expansionText(written: string, notes: Notes): string {
  if (/^(?:\$\(\s*pwd\s*\)|`\s*pwd\s*`)$/u.test(written)) return '${PWD}';
  const plain = /^\$([A-Za-z_]\w*)$/u.exec(written)?.[1];
  // Compose knows these forms itself; what stands in them must not hold commands of a shell.
  const braced = /^\$\{([A-Za-z_]\w*)(?::?[-?+][^`$}]*)?\}$/u.exec(written)?.[1];
  const name = plain ?? braced;
  if (name === undefined) {
    const invented = inventName(written);
    noteCommand(notes, invented, written);
    return `\${${invented}}`;
  }
  if (name !== 'PWD' && name !== 'HOME') noteVariable(notes, name);
  return plain === undefined ? written : `\${${name}}`;
}

/** `$(id -u)` gives `ID_U`. */
function inventName(written: string): string {
  const words = written.toUpperCase().match(/[A-Z][A-Z0-9]*/gu) ?? [];
  return words.slice(0, 4).join('_') || 'VALUE';
}
