// The programs that the shell text between two docker commands runs, told roughly.
import { withoutEnd } from '../base/cut-off';

/**
 * The first word of each command, statements such as `if` left out. The text is cut wherever a command may begin; a cut
 * in the wrong place gives a word that is no known program.
 */
export function programsIn(gap: string): string[] {
  return piecesOf(gap).flatMap((piece) => programOf(piece) ?? []);
}

function piecesOf(gap: string): string[] {
  return gap
    .replace(/\\\r?\n/gu, ' ')
    .replace(/(?:^|[ \t])#.*$/gmu, '')
    .replace(/\$\{[^{}]*\}|\$\w+|\$[?!#@*$-]/gu, 'x')
    .replace(/"[^"$`]*"|'[^'\n]*'/gu, 'x')
    .split(/\n|;|\|\|?|&(?![>\d])(?<!>&)&?|\$\(|[`(){}]/u);
}

function programOf(piece: string): string | undefined {
  // Words of the docker command's own line, such as redirections.
  if (/^\s*[-<>\d]/u.test(piece)) return undefined;
  for (const word of piece.trim().split(/\s+/u)) {
    const bare = withoutEnd(word.replace(/^["']+/u, ''), /["']/u);
    if (!skipped.has(bare) && !/^\w+\+?=/u.test(bare)) return bare;
  }
  return undefined;
}

/** What may stand before the name of a program. */
const skipped: ReadonlySet<string> = new Set(
  '! command do done elif else env esac fi if nohup sudo then time until while'.split(' ').concat(''),
);
