// The port through which the server sees the files of the user.
import type { KnownFile } from '../model/known-files';

/** Its answers never fail. */
export interface WorkspaceFiles {
  /** Whether there is a file, not a folder, with this URI. */
  readonly isFile: (uri: string) => Promise<boolean>;
  /** Its text, unless it is too large or holds none. */
  readonly read: (uri: string) => Promise<KnownFile>;
}
