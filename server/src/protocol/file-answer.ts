// What a client answers that reads files and folders for a server in a browser.

/** Parameters of `dockline/readFile`. */
export interface FileQuestion {
  readonly uri: string;
  /** A larger file is not read. */
  readonly mostBytes: number;
}

export type FileAnswer =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'missing' | 'folder' | 'closed' };

/** Parameters of `dockline/listFolder`. */
export interface FolderQuestion {
  readonly uri: string;
  /** No more are told of. */
  readonly mostEntries: number;
}

/** Null where there is no folder that can be listed. */
export type FolderAnswer = readonly { readonly name: string; readonly isFolder: boolean }[] | null;
