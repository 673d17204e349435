// Files around a document that are only told of.
import path from 'node:path';
import type { FilesAround, Folder, KnownFile } from '../../server/src/model/known-files';
import type { ListFolder, PathLookup } from '../../server/src/model/known-folders';

export type Files = Readonly<Record<string, string>>;

/** The document lies in the first of the folders, which are each within the next; the last is that of a repository. */
export function filesOf(...folders: readonly Files[]): FilesAround {
  return folders.map((files, index) => folderOf(files, index === folders.length - 1));
}

/** The same object for the same path. */
function folderOf(files: Files, isRepository: boolean): Folder {
  const known = new Map<string, KnownFile>();
  const look = (name: string): KnownFile => {
    const text = files[name];
    if (text !== undefined) return { kind: 'file', uri: `file:///shop/${name}`, text };
    const isFolder = name === '.' || (name === '.git' && isRepository);
    return isFolder || Object.keys(files).some((other) => other.startsWith(`${name}/`))
      ? { kind: 'folder' }
      : { kind: 'missing' };
  };
  return (relative) => {
    const name = path.posix.normalize(relative).replace(/\/$/u, '');
    const file = name.startsWith('..') ? { kind: 'closed' as const } : (known.get(name) ?? look(name));
    known.set(name, file);
    return file;
  };
}

/** The same for completion, which also lists them. */
export function pathsOf(...folders: readonly Files[]): PathLookup {
  return { folders: folders.map(listingOf), files: filesOf(...folders) };
}

/** Folders hold something; one that is told of as `name/` is empty. */
function listingOf(files: Files): ListFolder {
  return (relative) => {
    const folder = path.posix.normalize(`${relative}/`).replace(/^\.\//u, '');
    if (folder.startsWith('../')) return undefined;
    const entries = new Map<string, boolean>();
    for (const name of Object.keys(files)) {
      if (!name.startsWith(folder)) continue;
      const [first = '', ...others] = name.slice(folder.length).split('/');
      if (first !== '') entries.set(first, others.length > 0);
    }
    const exists = folder === '' || entries.size > 0 || folder in files;
    return exists ? Array.from(entries, ([name, isFolder]) => ({ name, isFolder })) : undefined;
  };
}
