// What one has to know of a shell to write the words of a command for it.
import type { WordPiece } from '../word-pieces';

export interface ShellSyntax {
  /** One word, quoted where it must be; undefined where the shell cannot say it. */
  spell(pieces: readonly WordPiece[]): string | undefined;
  /** The variable of the environment with this name; `PWD` and `HOME` are those directories in all shells. */
  variable(name: string): string;
}
