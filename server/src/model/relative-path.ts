// Paths in commands that lead somewhere from the folder in which the command runs.

/** Without the `./` at its start. */
export function withoutOwnFolder(path: string): string {
  return path.replace(/^(?:\.\/+)+/u, '');
}

/**
 * With `/` between its parts; undefined for absolute paths, those of the home folder, and standard input.
 * @param windows `\` parts folders too
 */
export function relativePath(path: string, windows: boolean): string | undefined {
  const plain = windows ? path.replace(/\\/gu, '/') : path;
  return plain === '' || plain === '-' || /^(?:[/~\\]|[a-z][a-z\d+.-]*:)/iu.test(plain) ? undefined : plain;
}
