// What a client answers that reads files for a server in a browser.

/** Parameters of `dockline/readFile`. */
export interface FileQuestion {
  readonly uri: string;
  /** A larger file is not read. */
  readonly mostBytes: number;
}

export type FileAnswer =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'missing' | 'folder' | 'closed' };
