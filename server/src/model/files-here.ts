// The files that the paths of one command lead to, as far as it is sure where the command runs.
import { withoutEnd } from '../base/cut-off';
import { sourceStart } from '../base/offset-map';
import type { ToldAround } from '../hosts/common-ends';
import type { CommandSite, HostFile, HostScript, LocatedScript } from '../hosts/types';
import { firstWithMaker } from './file-makers';
import { firstForeignMention, mentionsForeignly } from './foreign-mentions';
import type { FilesAround, Folder, KnownFile } from './known-files';
import { isRunHere } from './transparent-wrappers';
import { relativePath } from './relative-path';
import { folderChanges, runFolder } from './run-folder';
import type { ScriptCommand } from './script';
import { showsDockerfile } from './shown-dockerfile';

/** Paths are written as the command writes them. */
export interface FilesHere {
  /**
   * What the path leads to; undefined where that is not known, where it may be several things, and where something else
   * in the document speaks of it before the command.
   */
  readonly find: (path: string) => KnownFile | undefined;
  /** Surely there is nothing with this path when the command runs, but there is the folder for it. */
  readonly isMissing: (path: string) => boolean;
}

/**
 * Whether the command runs in one of the folders around the document. Those who run timers and services choose the folder,
 * and what a Dockerfile says is run in a container.
 */
export function isRunAround({ dockerfile }: HostFile, site: CommandSite): boolean {
  const { unattended } = site.surroundings;
  return unattended !== 'cron' && unattended !== 'systemd' && !dockerfile && isRunHere(site);
}

/**
 * Undefined where it is not known in which folder the command runs. To `names` are added the names of files that are
 * looked for in the document itself.
 */
export function filesHere(
  document: HostFile,
  { script, offset: start }: LocatedScript,
  { offset, site }: ScriptCommand,
  folders: FilesAround,
  names = new Set<string>(),
): FilesHere | undefined {
  if (!isRunAround(document, site)) return undefined;
  // A function is called later, and what else a file holds beside this script may be run before it.
  const isInOrder = isWhole(document, script) && !site.surroundings.conditional;
  const run = runFolder(
    document,
    isInOrder ? start + sourceStart(script.map, offset) : Number.POSITIVE_INFINITY,
  );
  if (run === undefined) return undefined;
  const here = run === 'unsaid' ? folders : folders.slice(run, run + 1);
  if (here.length === 0) return undefined;
  const mayMiss = isInOrder && scripts.has(document.languageId);
  const pathOf = (path: string): string | undefined => relativePath(path, site.shell !== 'posix');
  const isMadeHere = (path: string): boolean => {
    const name = nameIn(path);
    if (name === '') return false;
    names.add(name);
    if (isShown(document, name)) return true;
    return isInOrder ? firstForeignMention(script, name) < offset : mentionsForeignly(document, name);
  };
  return {
    find: (written) => {
      const path = pathOf(written);
      return path === undefined || isMadeHere(path) ? undefined : onlyOne(here, path);
    },
    isMissing: (written) => {
      const path = pathOf(written);
      if (!mayMiss || path === undefined) return false;
      if (!here.every((folder) => folder(path)?.kind === 'missing')) return false;
      if (run === 'unsaid' && !isProjectRoot(folders.at(-1))) return false;
      return (
        onlyOne(here, `${withoutEnd(path, /\//u)}/..`)?.kind === 'folder' && offset < firstWithMaker(script)
      );
    },
  };
}

/** Languages whose files are run as they are; a text for people, a workflow or a recipe may follow anything. */
const scripts: ReadonlySet<string> = new Set(['bat', 'powershell', 'shellscript']);

/**
 * All that the document says of files with these names. `filesHere` gives a command the same answers as long as the
 * folders do, the same is told, and the places are before or behind it as they were.
 */
export function filesSeen(
  document: HostFile,
  { script }: LocatedScript,
  names: Iterable<string>,
): ToldAround {
  const told: unknown[] = [runFolder(document, Number.POSITIVE_INFINITY)];
  const places = [firstWithMaker(script)];
  for (const name of names) {
    told.push(name, isShown(document, name), mentionsForeignly(document, name));
    places.push(firstForeignMention(script, name));
  }
  if (isWhole(document, script))
    for (const { at, up } of folderChanges(document)) {
      told.push(up);
      places.push(at);
    }
  return { told, places };
}

/** The document tells what to write into a file of this name. */
function isShown(document: HostFile, name: string): boolean {
  return /dockerfile/iu.test(name) && showsDockerfile(document);
}

function isWhole(document: HostFile, script: HostScript): boolean {
  return script.text === document.text;
}

/** Empty for `.` and the like. */
function nameIn(path: string): string {
  const name = withoutEnd(path, /\//u).split('/').at(-1) ?? '';
  return /^\.*$/u.test(name) ? '' : name;
}

/** Scripts are hardly run from a folder above that of the repository. */
function isProjectRoot(folder: Folder | undefined): boolean {
  const repository = folder?.('.git');
  return repository !== undefined && repository.kind !== 'missing';
}

function onlyOne(folders: readonly Folder[], path: string): KnownFile | undefined {
  const there = folders.map((folder) => folder(path)).filter((file) => file?.kind !== 'missing');
  return there.length === 1 ? there[0] : undefined;
}
