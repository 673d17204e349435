// Offers paths in a command: which files are there, and how the shell has them written.
import type { Span } from '../../base/span';
import { sourceEnd } from '../../base/offset-map';
import type { PathLookup } from '../../model/known-folders';
import { relativePath } from '../../model/relative-path';
import type { HostFile, ShellName, Word } from '../../hosts/types';
import { sourceOffset } from '../../hosts/word-span';
import { writeText } from '../../hosts/writing';
import { cursorAt, type Cursor } from '../cursor';
import { scriptAt } from '../script-at';
import type { Expectation } from './expectation';
import { pathItems, splitPath, type PathItems } from './known-paths';
import { pathPlaceIn } from './path-places';
import { openQuote, quotedName, type OpenQuote } from './quoted-name';
import { startingFolders } from './starting-folders';

export interface OfferedPaths extends PathItems {
  readonly insert: Span;
  readonly replace: Span;
  /** Nothing else fits where the cursor is. */
  readonly isAlone: boolean;
}

/** Undefined where no path is expected, and where none is known. */
export function offerPaths(
  file: HostFile,
  offset: number,
  cursor: Cursor,
  expectation: Expectation,
  lookup: PathLookup,
): OfferedPaths | undefined {
  const { site } = cursor.located;
  const word = cursor.word?.word;
  const value = expectation.kind === 'value' ? (word?.cooked.slice(expectation.from) ?? '') : '';
  const place = lookup.folders.length > 0 ? pathPlaceIn(expectation, value) : undefined;
  if (!place || (word && !isKnown(word, place.from, place.from + place.typed.length))) return undefined;
  const here = folderVariable.exec(place.typed)?.[0] ?? '';
  const path = relativePath(place.typed.slice(here.length) || './', site.shell !== 'posix');
  if (path === undefined || place.unfit?.test(path)) return undefined;
  const typed = splitPath(place.typed === here ? '' : path);
  const nameStart = place.from + place.typed.length - typed.name.length;
  const seat = nameSeat(file, offset, typed.name);
  if (!seat) return undefined;
  const { items, isCut } = pathItems(startingFolders(file, cursor.located, lookup), typed, {
    ...place,
    separator: separatorAt(place.typed, site.shell, file.text.charAt(seat.end)),
    write: ({ name }) => (place.unfit?.test(name) ? undefined : seat.write(name)),
  });
  if (items.length === 0) return undefined;
  const start = word && typed.name !== '' ? cursor.located.offset + sourceOffset(word, nameStart) : offset;
  return {
    items,
    isCut,
    insert: { start, end: offset },
    replace: { start, end: seat.end },
    isAlone: place.isPart || typed.folder !== '' || here !== '',
  };
}

/** The folder that the command runs in, as shells, make and CI services write it. */
const folderVariable =
  /^(?:\$(?:PWD|\{PWD\}|\((?:pwd|CURDIR|Get-Location)\)|\{\{ *github\.workspace *\}\}|\{?(?:CI_PROJECT_DIR|GITHUB_WORKSPACE)\}?)|`pwd`|%cd%)[/\\]/iu;

/** Whether nothing but the variable for the folder at its start is known only when the script runs. */
function isKnown({ cooked, dynamic }: Word, from: number, to: number): boolean {
  const known = from + (folderVariable.exec(cooked.slice(from, to))?.[0].length ?? 0);
  return !dynamic.some(({ start, end }) => end > known && start < to);
}

/** As the path has it up to now; none where one follows. */
function separatorAt(typed: string, shell: ShellName, next: string): '/' | '\\' | '' {
  const isWindows = shell === 'cmd' || shell === 'powershell';
  if (next === '/' || (isWindows && next === '\\')) return '';
  return isWindows && /\\[^/\\]*$/u.test(typed) ? '\\' : '/';
}

interface NameSeat {
  /** Writes a name as the shell and the file have it at the cursor. */
  readonly write: (name: string) => string | undefined;
  /** The offset in the file where the name that the cursor is in ends. */
  readonly end: number;
}

/** Undefined where a quote begins or ends within what is typed of the name. */
function nameSeat(file: HostFile, offset: number, name: string): NameSeat | undefined {
  const found = scriptAt(file, offset);
  // Behind the last word of a script in another file.
  if (!found)
    return { end: offset, write: (plain) => (/^[\p{L}\p{N}_.-]+$/u.test(plain) ? plain : undefined) };
  const { script, offset: start } = found.place;
  const write =
    (shell: ShellName, open: OpenQuote) =>
    (plain: string): string | undefined => {
      const quoted = quotedName(plain, shell, open);
      return quoted === undefined ? undefined : writeText(script.writing, quoted, '');
    };
  const cursor = cursorAt(script, found.at);
  if (!cursor?.word) return { end: offset, write: write(script.shell, 'none') };
  const { word, cooked } = cursor.word;
  const { text, shell } = cursor.located.site;
  const nameStart = sourceOffset(word, cooked - name.length);
  const open = openQuote(text.slice(word.span.start, cursor.at), shell);
  if (name !== '' && open !== openQuote(text.slice(word.span.start, nameStart), shell)) return undefined;
  const rest = restOfName[shell === 'posix' ? 'posix' : 'others'].exec(text.slice(cursor.at, word.span.end));
  const length = rest?.[0].length ?? 0;
  const end = length === 0 ? offset : start + sourceEnd(script.map, found.at + length);
  return { end, write: write(shell, open) };
}

const restOfName = { posix: /^(?:\\.|[^\\\s/:,"'])*/u, others: /^[^\s/\\:,"'`]*/u };
