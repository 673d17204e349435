// What one has to know of a shell to write a command for it.
import type { WordPiece } from '../word-pieces';

export interface ShellSyntax {
  /** The character at the end of a continued line. */
  readonly continuation: string;
  /** One word, quoted where it must be; undefined where the shell cannot say it. */
  spell(pieces: readonly WordPiece[]): string | undefined;
}
