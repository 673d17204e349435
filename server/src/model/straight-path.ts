// Whether between two commands of a script nothing runs that could do something to containers unseen.
import type { HostFile, LocatedSite } from '../hosts/types';

/** The text between two commands, without the docker commands that stand between them. */
export function gapsBetween(file: HostFile, from: LocatedSite, to: LocatedSite): string[] {
  const gaps: string[] = [];
  let at = from.offset + from.site.text.length;
  for (const { offset, site } of file.sites) {
    if (offset < at) continue;
    if (offset > to.offset) break;
    gaps.push(file.text.slice(at, offset));
    at = offset + site.text.length;
  }
  return gaps;
}

/** Every other command in between is one that leaves containers alone. */
export function isStraightPath(file: HostFile, from: LocatedSite, to: LocatedSite): boolean {
  return gapsBetween(file, from, to).every(
    (gap) => !/^exit\b/mu.test(gap) && piecesOf(gap).every(isHarmless),
  );
}

/** No blank line and no comment parts the two commands. */
export function isOneBlock(file: HostFile, from: LocatedSite, to: LocatedSite): boolean {
  return gapsBetween(file, from, to).every((gap) => !/\n[ \t]*\r?\n|^[ \t]*#/mu.test(gap));
}

/** Cut where a command may begin. A cut in the wrong place gives a piece that is not harmless, which is the safe side. */
function piecesOf(gap: string): string[] {
  return gap
    .replace(/\\\r?\n/gu, ' ')
    .replace(/(?:^|[ \t])#.*$/gmu, '')
    .replace(/\$\{[^{}]*\}|\$\w+|\$[?!#@*$-]/gu, 'x')
    .replace(/"[^"$`]*"|'[^'\n]*'/gu, 'x')
    .split(/\n|;|\|\|?|&(?![>\d])(?<!>&)&?|\$\(|[`(){}]/u);
}

function isHarmless(piece: string): boolean {
  // Words of the docker command's own line, such as redirections.
  if (/^\s*[-<>\d]/u.test(piece)) return true;
  for (const word of piece.trim().split(/\s+/u)) {
    const bare = word.replace(/^["']+|["']+$/gu, '');
    if (skipped.has(bare) || /^\w+\+?=/u.test(bare)) continue;
    return harmless.has(bare);
  }
  return true;
}

/** What may stand before the name of a program. */
const skipped: ReadonlySet<string> = new Set(
  '! command do done elif else env esac fi if nohup sudo then time until while'.split(' ').concat(''),
);

/** Programs and builtins that neither start nor stop containers, and statements without a command of their own. */
const harmless: ReadonlySet<string> = new Set(
  (
    ': [ [[ awk base64 basename break cat cd chgrp chmod chown clear continue cp curl cut date declare df dirname ' +
    'echo exit export false for free git grep head hostname id install jq ln local ls mkdir mktemp mv nc ' +
    'openssl ping popd printf pushd pwd readonly rm sed seq set shopt sleep sort stat sync tail tar tee test touch ' +
    'tput tr true umask uname uniq unset unzip wait wc wget whoami yes'
  ).split(' '),
);
