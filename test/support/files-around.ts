// Files around a document that are only told of.
import path from 'node:path';
import type { FilesAround, Folder, KnownFile } from '../../server/src/model/known-files';

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
