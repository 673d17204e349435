// What is known of the folders around a document: somebody else lists them, completion gets plain data.
import { noFiles, type FilesAround } from './known-files';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * What the folder with this relative path holds, in no order; `.` is the folder itself. Undefined while nobody knows,
 * and where there is no such folder that may be looked at.
 */
export type ListFolder = (path: string) => readonly FolderEntry[] | undefined;

/** What can be looked up around a document. */
export interface PathLookup {
  /** From the document's own folder up to that of the workspace, as in `files`. Empty where none can be listed. */
  readonly folders: readonly ListFolder[];
  readonly files: FilesAround;
}

export const noPaths: PathLookup = { folders: [], files: noFiles };

/** A folder with more in it is known in part. */
export const mostEntries = 5000;
