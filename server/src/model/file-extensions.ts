// Endings of names that files have and folders do not.

const fileExtensions: ReadonlySet<string> = new Set(
  (
    'cer cfg cnf conf crt css csv env htm html ini jar js json key lua mjs pem php properties py rb ' +
    'sh sql sqlite sqlite3 toml ts txt war xml yaml yml'
  ).split(' '),
);

/** Whether the last part of the path has such an ending. */
export function looksLikeFile(path: string): boolean {
  return fileExtensions.has(/[^./]\.(\w+)$/u.exec(path)?.[1] ?? '');
}
