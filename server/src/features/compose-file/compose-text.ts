// Text of a command line as compose.yaml spells it: variables as `${X}`, and `$$` for a dollar sign that is none.
import type { Span } from '../../base/span';
import type { CommandSite, ShellName } from '../../hosts/types';
import { piecesOf, type WordPiece } from '../../hosts/word-pieces';
import type { WordPart } from '../../model/invocation';
import { noteCommand, noteVariable, type Notes } from './notes';

type DynamicPiece = WordPiece & { readonly kind: 'dynamic' };

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
        : expansionText(site.shell, piece, notes);
    })
    .join('');
}

function expansionText(shell: ShellName, { part, text: written }: DynamicPiece, notes: Notes): string {
  if (/^(?:\$\(\s*pwd\s*\)|`\s*pwd\s*`)$/u.test(written)) return '${PWD}';
  if (shell === 'cmd' || shell === 'powershell') {
    const windows = windowsVariable(shell, part.name ?? /^\$\{(?:env:)?(\w+)\}$/iu.exec(written)?.[1]);
    if (windows !== undefined) return referTo(windows, `\${${windows}}`, notes);
  }
  const plain = /^\$([A-Za-z_]\w*)$/u.exec(written)?.[1];
  // Compose knows these forms itself; what stands in them must not hold commands of a shell.
  const braced = /^\$\{([A-Za-z_]\w*)(?::?[-?+][^`$}]*)?\}$/u.exec(written)?.[1];
  const name = plain ?? braced;
  if (name !== undefined) return referTo(name, plain === undefined ? written : `\${${name}}`, notes);
  const invented = inventName(written);
  noteCommand(notes, invented, written);
  return `\${${invented}}`;
}

/** Their shells do not tell upper from lower case, compose does; undefined where compose cannot say the name. */
function windowsVariable(shell: 'cmd' | 'powershell', name: string | undefined): string | undefined {
  if (name === undefined || !/^[A-Za-z_]\w*$/u.test(name)) return undefined;
  const directory = shell === 'cmd' ? 'CD' : 'PWD';
  const upper = name.toUpperCase();
  if (upper === directory) return 'PWD';
  return upper === 'HOME' || upper === 'USERPROFILE' ? upper : name;
}

function referTo(name: string, reference: string, notes: Notes): string {
  if (name !== 'PWD' && name !== 'HOME') noteVariable(notes, name);
  return reference;
}

/** `$(id -u)` gives `ID_U`. */
function inventName(written: string): string {
  const words = written.toUpperCase().match(/[A-Z][A-Z0-9]*/gu) ?? [];
  return words.slice(0, 4).join('_') || 'VALUE';
}
