// The ignore file that holds for the build of a Dockerfile, where it is sure in which folder it is built.
import type { HostFile } from '../hosts/types';
import { copiedPaths } from './copied-paths';
import { ignoreFileOf, ignoringPattern, ownIgnoreFile, type IgnoreFile } from './dockerignore';
import type { FilesAround, Folder } from './known-files';
import { toldContext } from './told-context';

/**
 * The file with the name of the Dockerfile lies beside it, whatever the context is. Without it the context is the folder
 * that a command in the comments names, else that which has what `COPY` takes. Undefined where none of its patterns
 * keeps anything of that out, and where something is not known.
 */
export function contextIgnoreFile(document: HostFile, folders: FilesAround): IgnoreFile | undefined {
  const [own] = folders;
  if (!document.dockerfile || !own) return undefined;
  if (own(ownIgnoreFile(document.path))?.kind !== 'missing') return ignoreFileOf(document.path, folders);
  const told = toldContext(document);
  const ignores = folders.map((folder, up) =>
    told === undefined || up === told ? ignoreFileOf('', [folder]) : undefined,
  );
  if (!ignores.some(Boolean)) return undefined;
  const paths = Array.from(copiedPaths(document.dockerfile), ({ path }) => path);
  // Most Dockerfiles are done with here, and nothing else is looked at.
  if (!ignores.some((ignore) => ignore && paths.some((path) => ignoringPattern(ignore, path))))
    return undefined;
  return ignores[told ?? contextWith(paths, folders) ?? folders.length];
}

/** The folder that the paths are in; the own one where it has them all, or where it is the root. */
function contextWith(paths: readonly string[], folders: FilesAround): number | undefined {
  const [own] = folders;
  if (!own || folders.length === 1 || isThere(own, '.git')) return 0;
  const there = folders.map((folder) => paths.map((path) => isThere(folder, path)));
  if (there.flat().includes(undefined)) return undefined;
  if (there[0]?.every(Boolean)) return 0;
  const holding = there.flatMap((ofFolder, up) => (ofFolder.includes(true) ? [up] : []));
  return holding.length === 1 ? holding[0] : undefined;
}

/** Undefined while nobody knows. */
function isThere(folder: Folder, path: string): boolean | undefined {
  const file = folder(path);
  return file && file.kind !== 'missing';
}
