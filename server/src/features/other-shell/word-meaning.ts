// What the words of a command mean whatever its shell: text, and variables of the environment by name.
import { isLineShell, type LineShell } from '../../hosts/shell-syntax/continuation';
import type { CommandSite, Word } from '../../hosts/types';
import { piecesOf, type WordPiece } from '../../hosts/word-pieces';

export type MeaningPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'variable';
      /** `PWD` and `HOME` for those directories, however the shell calls them. */
      readonly name: string;
      /** It is the whole word, and its value may be several words. */
      readonly splits: boolean;
    };

/** Undefined where the word holds what other shells have not, or what depends on more than its line. */
export function meaningOf(site: CommandSite, word: Word): readonly MeaningPiece[] | undefined {
  const { shell } = site;
  if (!isLineShell(shell)) return undefined;
  const source = site.text.slice(word.span.start, word.span.end);
  const isHome = shell === 'posix' && /^~(?:\/|$)/u.test(source);
  if (!isHome && shell !== 'cmd' && source.startsWith('~')) return undefined;
  const pieces = piecesOf(word, isHome ? 1 : 0, word.cooked.length);
  const meant: MeaningPiece[] = isHome ? [{ kind: 'variable', name: 'HOME', splits: false }] : [];
  for (const piece of pieces ?? []) {
    const found = pieceMeaning(shell, piece);
    if (!found) return undefined;
    meant.push(found);
  }
  const isWhole = meant.length === 1;
  return meant.map((piece) => (piece.kind === 'variable' && !isWhole ? { ...piece, splits: false } : piece));
}

function pieceMeaning(shell: LineShell, piece: WordPiece): MeaningPiece | undefined {
  if (piece.kind === 'text') {
    // Whether the file doubles percent signs, and whether `!` means anything, stands elsewhere.
    return shell === 'cmd' && /%|!.*!/u.test(piece.text) ? undefined : piece;
  }
  const name = variableNames[shell](piece.text);
  return name === undefined || madeByShell.has(name.toUpperCase())
    ? undefined
    : { kind: 'variable', name, splits: piece.part.splits };
}

const variableNames: Readonly<Record<LineShell, (written: string) => string | undefined>> = {
  posix: (written) =>
    /^(?:\$\(\s*pwd\s*\)|`\s*pwd\s*`)$/u.test(written)
      ? 'PWD'
      : /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/u.exec(written)?.slice(1).find(Boolean),
  cmd: (written) => {
    const name = /^%([A-Za-z_]\w*)%$/u.exec(written)?.[1];
    const upper = name?.toUpperCase();
    if (upper === 'CD') return 'PWD';
    if (upper === 'USERPROFILE') return 'HOME';
    return upper === 'PWD' || upper === 'HOME' ? undefined : name;
  },
  powershell: (written) => {
    if (/^(?:\$pwd\.Path|\$?\(\s*(?:pwd|Get-Location)\s*\)(?:\.Path)?)$/iu.test(written)) return 'PWD';
    const [, scope, name] = /^\$(?=\{.*\}$|\w)\{?(env:)?([A-Za-z_]\w*)\}?$/iu.exec(written) ?? [];
    const upper = name?.toUpperCase();
    if (scope !== undefined) return upper === 'USERPROFILE' ? 'HOME' : upper === 'PWD' ? undefined : name;
    if (upper === 'PWD' || upper === 'HOME') return upper;
    return automatic.test(name ?? '') ? undefined : name;
  },
};

/** The value is no variable of the environment, and each shell has others of the kind. */
const madeByShell: ReadonlySet<string> = new Set(
  'CD DATE ERRORLEVEL EUID GROUPS HOSTNAME IFS LINENO LOGNAME OLDPWD OSTYPE PPID RANDOM SECONDS TIME UID USER'.split(
    ' ',
  ),
);

/** Variables that PowerShell sets. */
const automatic =
  /^(?:null|true|false|args|error|host|input|matches|myinvocation|pid|profile|this|_|PS\w*|Is\w+|LastExitCode)$/iu;
