// Which files `dockline check` reads: those named, and those below folders and glob patterns that Dockline knows.
import { withoutEnd } from '../base/cut-off';
import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { Text } from '../base/text';
import { languageOfFirstLine, languageOfPath, mayHaveTellingLine } from '../hosts/language-of-file';
import { readIgnoreFile, type IgnoreRules } from './ignore-rules';
import { readBeginning, reasonOf } from './text-source';
import { nothingMatches, unreadable } from './texts';

export interface FoundFile {
  /** With forward slashes where it was found below a folder. */
  readonly path: string;
  /** Named by itself, so that it must be one that can be checked. */
  readonly named: boolean;
}

export type Found = FoundFile | { readonly complaint: Text };

/** In the order of the arguments, below a folder in that of the names; each file once. */
export function* findFiles(args: readonly string[]): Generator<Found> {
  const seen = new Set<string>();
  for (const arg of args) {
    for (const found of expand(arg)) {
      if ('path' in found) {
        const key = found.path === '-' ? '-' : path.resolve(found.path);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield found;
    }
  }
}

function* expand(arg: string): Generator<Found> {
  if (arg === '-') return yield { path: arg, named: true };
  const stats = statSync(arg, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return yield* walk(arg, () => true);
  const { base, isGlob } = picomatch.scan(slashed(arg));
  if (stats || !isGlob) return yield { path: arg, named: true };
  const matches = picomatch(slashed(arg).replace(/^(?:\.\/)+/u, ''), { dot: true });
  let count = 0;
  for (const found of walk(base || '.', matches)) {
    count += 1;
    yield found;
  }
  if (count === 0) yield { complaint: nothingMatches(arg) };
}

function slashed(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** Symbolic links are not followed: they may lead out, in circles, or nowhere. */
function* walk(folder: string, wanted: (file: string) => boolean): Generator<Found> {
  const prefix = withoutEnd(slashed(folder).replace(/^(?:\.\/)+/u, ''), /\//u);
  const start = prefix === '.' ? '' : prefix === '' && folder.startsWith('/') ? '/' : prefix;
  yield* below(folder, start, readAbove(folder), wanted);
}

function* below(
  folder: string,
  shown: string,
  above: IgnoreRules,
  wanted: (file: string) => boolean,
): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { complaint: unreadable(folder, reasonOf(error)) };
    return;
  }
  const ignored = entries.some(({ name }) => name === '.gitignore') ? readIgnoreFile(folder, above) : above;
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    const file = shown === '' || shown.endsWith('/') ? shown + entry.name : `${shown}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!neverSearched.has(entry.name) && !ignored(full, true)) yield* below(full, file, ignored, wanted);
    } else if (entry.isFile() && wanted(file) && isKnown(full) && !ignored(full, false)) {
      yield { path: file, named: false };
    }
  }
}

const neverSearched = new Set(['.git', '.hg', '.svn', 'node_modules']);

function isKnown(file: string): boolean {
  if (languageOfPath(file) !== undefined) return true;
  return mayHaveTellingLine(file) && languageOfFirstLine(readBeginning(file)) !== undefined;
}

/** The rules of the folders above, up to the root of the repository; none outside of a repository. */
function readAbove(folder: string): IgnoreRules {
  const folders: string[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    folders.unshift(at);
    if (statSync(path.join(at, '.git'), { throwIfNoEntry: false })) break;
    if (at === path.dirname(at)) return () => false;
  }
  // The folder's own file is read when it is searched.
  return folders.slice(0, -1).reduce<IgnoreRules>(
    (rules, at) => readIgnoreFile(at, rules),
    () => false,
  );
}
