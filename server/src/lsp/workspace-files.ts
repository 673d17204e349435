// The port through which the server sees the files of the user.
import type { KnownFile } from '../model/known-files';
import type { FolderEntry } from '../model/known-folders';

/** Its answers never fail. */
export interface WorkspaceFiles {
  /** Whether there is a file, not a folder, with this URI. */
  readonly isFile: (uri: string) => Promise<boolean>;
  /** Its text, unless it is too large or holds none. */
  readonly read: (uri: string) => Promise<KnownFile>;
  /** What is directly in a folder, up to `mostEntries`; undefined where there is no folder that can be listed. */
  readonly list: (uri: string) => Promise<readonly FolderEntry[] | undefined>;
}
