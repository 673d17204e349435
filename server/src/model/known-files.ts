// What is known of the files around a document: somebody else reads them, the rules get plain data.

export interface TextFile {
  readonly kind: 'file';
  readonly uri: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** The same object as long as the file stays the same. `closed`: it is there, but too large, no text, or none of ours. */
export type KnownFile = TextFile | { readonly kind: 'missing' | 'folder' | 'closed' };

/**
 * Tells what a relative path with `/` between its parts leads to from one folder; undefined while nobody knows. Whoever
 * is asked may look for it, and has the document judged anew as soon as it is known.
 */
export type Folder = (path: string) => KnownFile | undefined;

/**
 * The folders that commands of a document may run in: from its own up to that of the workspace. Empty where no files can
 * be read. Another list as soon as one of them might answer otherwise than it did.
 */
export type FilesAround = readonly Folder[];

export const noFiles: FilesAround = [];

/** In bytes. What commands name is written by people; anything larger is not read. */
export const mostBytes = 1024 * 1024;

/** The text of a file; closed where it holds what no text has. */
export function textFile(uri: string, bytes: Uint8Array): KnownFile {
  return bytes.includes(0)
    ? { kind: 'closed' }
    : { kind: 'file', uri, text: new TextDecoder().decode(bytes) };
}
