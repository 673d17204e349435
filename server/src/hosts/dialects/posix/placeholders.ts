// Placeholders of documentation, such as `<image>` or `<host path>`: to bash redirections, to people a word.

const placeholder = /<[\p{L}\p{N}_$][^<>\n\r"'`;&()\\]*>/uy;

/** Behind the placeholder that begins with the `<` at `at`; `at` itself if that is a redirection. */
export function placeholderEnd(text: string, at: number): number {
  placeholder.lastIndex = at;
  const found = placeholder.exec(text)?.[0];
  if (found === undefined) return at;
  const inside = found.slice(1, -1);
  // `<in >out`, `<in 2>out`, `<dump.sql mysql>log`.
  if (/\s\d*$/u.test(inside) || (/\s/u.test(inside) && inside.includes('.'))) return at;
  // `<in>out` and `<in>/dev/null`; after a placeholder comes punctuation, or nothing.
  const end = at + found.length;
  if (text.startsWith('/dev/', end)) return at;
  return end;
}
