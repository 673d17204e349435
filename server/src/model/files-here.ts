// The files that the paths of one command lead to, as far as it is sure where the command runs.
import { sourceStart } from '../base/offset-map';
import type { HostFile, LocatedScript } from '../hosts/types';
import { firstWithMaker } from './file-makers';
import type { FilesAround, Folder, KnownFile } from './known-files';
import { isRunHere } from './mentioned-files';
import { relativePath } from './relative-path';
import { runFolder } from './run-folder';
import type { ScriptCommand } from './script';

/** Paths are written as the command writes them. */
export interface FilesHere {
  /** What the path leads to; undefined where that is not known, or where it may be several things. */
  readonly find: (path: string) => KnownFile | undefined;
  /** Surely there is nothing with this path when the command runs. */
  readonly isMissing: (path: string) => boolean;
}

/** Undefined where it is not known in which folder the command runs. */
export function filesHere(
  document: HostFile,
  place: LocatedScript,
  { offset, site }: ScriptCommand,
  folders: FilesAround,
): FilesHere | undefined {
  const { unattended, conditional } = site.surroundings;
  // Those who run it choose the folder. What a Dockerfile says is run in a container.
  if (unattended === 'cron' || unattended === 'systemd' || document.dockerfile || !isRunHere(site))
    return undefined;
  const isScript = place.script.text === document.text;
  // A function is called later, and what else a file holds beside this script may be run before it.
  const until =
    isScript && !conditional
      ? place.offset + sourceStart(place.script.map, offset)
      : Number.POSITIVE_INFINITY;
  const run = runFolder(document, until);
  if (run === undefined) return undefined;
  const here = run === 'unsaid' ? folders : folders.slice(run, run + 1);
  if (here.length === 0) return undefined;
  const mayMiss = isScript && !conditional && document.languageId === 'shellscript';
  const look = (path: string): readonly (KnownFile | undefined)[] => {
    const relative = relativePath(path, site.shell !== 'posix');
    return relative === undefined ? [] : here.map((folder) => folder(relative));
  };
  return {
    find: (path) => onlyOne(look(path)),
    isMissing: (path) => {
      if (!mayMiss) return false;
      const found = look(path);
      if (found.length === 0 || !found.every((file) => file?.kind === 'missing')) return false;
      if (run === 'unsaid' && !isProjectRoot(folders.at(-1))) return false;
      return offset < firstWithMaker(place.script);
    },
  };
}

/** Scripts are hardly run from a folder above that of the repository. */
function isProjectRoot(folder: Folder | undefined): boolean {
  const repository = folder?.('.git');
  return repository !== undefined && repository.kind !== 'missing';
}

function onlyOne(found: readonly (KnownFile | undefined)[]): KnownFile | undefined {
  const there = found.filter((file) => file?.kind !== 'missing');
  return there.length === 1 ? there[0] : undefined;
}
