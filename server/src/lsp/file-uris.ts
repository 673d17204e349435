// URIs of files: clients write one and the same in different ways.

/** The same for all ways to write the URI; a folder's ends like a file's. */
export function keyOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).href).replace(/\/$/u, '');
  } catch {
    return uri;
  }
}

/** Both are keys; what is in the folder, and the folder itself. */
export function isWithin(key: string, folder: string): boolean {
  return key === folder || key.startsWith(`${folder}/`);
}

/** Undefined beside a document that lies in no folder, such as an untitled one. */
export function resolvePath(path: string, base: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
  } catch {
    return undefined;
  }
}

export function folderOf(uri: string): string {
  return new URL('.', uri).href;
}

/**
 * The folder of the document and those above, up to the innermost of the roots that it lies in; only its own where it
 * lies in none, and nothing where it is in no folder. Each ends in `/`.
 */
export function foldersUpTo(document: string, roots: readonly string[]): string[] {
  const own = resolvePath('.', document);
  if (own === undefined) return [];
  const key = keyOf(own);
  const within = roots.map(keyOf).filter((root) => isWithin(key, root));
  const root = within.reduce((best, other) => (other.length > best.length ? other : best), within[0] ?? key);
  const folders = [own];
  for (let folder = own; keyOf(folder) !== root;) {
    folder = new URL('..', folder).href;
    folders.push(folder);
  }
  return folders;
}
