// The patterns by which files are told: those of VS Code's document selectors, as far as we use them.

const compiled = new Map<string, RegExp>();

/** Whether the path, with `/` between its folders, fits a pattern made of names, `**` with a slash, `*` and `{a,b}`. */
export function matchesGlob(path: string, glob: string): boolean {
  let pattern = compiled.get(glob);
  if (!pattern) {
    pattern = new RegExp(`^${globSource(glob)}$`, 'u');
    compiled.set(glob, pattern);
  }
  return pattern.test(path);
}

/** The pattern as a regular expression that JavaScript and Python read alike, without anchors. */
export function globSource(glob: string): string {
  return glob.replace(/\*\*\/|[*{},]|[.+^$()|[\]\\?]/gu, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '*':
        return '[^/]*';
      case '{':
        return '(?:';
      case '}':
        return ')';
      case ',':
        return '|';
      default:
        return `\\${token}`;
    }
  });
}
