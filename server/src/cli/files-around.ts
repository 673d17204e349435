// The files around one that is checked: read when a rule asks for one, once for each run.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mostBytes, textFile, type FilesAround, type KnownFile } from '../model/known-files';

/**
 * Finds the files around a file: in its folder and those above, up to that of its repository, or to the one that the
 * check runs in where there is none.
 */
export function filesReader(): (file: string) => FilesAround {
  const known = new Map<string, KnownFile>();
  const read = (target: string): KnownFile => {
    const file = known.get(target) ?? look(target);
    known.set(target, file);
    return file;
  };
  return (file) => {
    const own = path.dirname(path.resolve(file));
    const above = foldersAbove(own);
    const root = above.findIndex((folder) => existsSync(path.join(folder, '.git')));
    const last = Math.max(0, root < 0 ? above.indexOf(process.cwd()) : root);
    return above.slice(0, last + 1).map((folder) => (relative) => {
      const target = path.join(folder, relative);
      // Nothing that lies outside is looked at.
      return isWithin(target, above[last] ?? own) ? read(target) : { kind: 'closed' };
    });
  };
}

/** The folder itself first. */
function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function isWithin(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function look(target: string): KnownFile {
  try {
    const stats = statSync(target, { throwIfNoEntry: false });
    if (!stats) return { kind: 'missing' };
    if (stats.isDirectory()) return { kind: 'folder' };
    if (!stats.isFile() || stats.size > mostBytes) return { kind: 'closed' };
    return textFile(pathToFileURL(target).href, readFileSync(target));
  } catch {
    return { kind: 'closed' };
  }
}
