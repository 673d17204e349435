// The language id of a file on disk, from its path or its first line, as an editor would choose it.

/** By what the files of a language are known. */
interface FileMarks {
  /** Matched against the path with forward slashes, which may be relative. */
  readonly path: RegExp;
  /** Matched against the first line, without byte order mark, where no path fits. */
  readonly firstLine?: RegExp;
}

/** One line for each language that has a container; the first that fits counts. */
const marks: ReadonlyMap<string, FileMarks> = new Map([
  [
    'shellscript',
    {
      path: /(?:\.(?:sh|bash|zsh|ksh|bats|command)|(?:^|\/)\.(?:bashrc|zshrc|profile|bash_profile|bash_aliases))$/u,
      firstLine: /^#!.*\b(?:ba|da|z|k|a)?sh\b/u,
    },
  ],
]);

/** The ids of all languages whose files are known by their path or first line. */
export const fileLanguages: readonly string[] = [...marks.keys()];

/** Undefined where the path alone does not tell a language that we understand. */
export function languageOfPath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  for (const [id, mark] of marks) if (mark.path.test(slashed)) return id;
  return undefined;
}

/**
 * Whether the first line is worth a look when a folder is searched: an extension that we do not know tells that the file
 * is something else.
 */
export function mayHaveTellingLine(path: string): boolean {
  return !/\.[^./\\]+$/u.test(path);
}

/** `start` is the beginning of a file's text, at least the first line. */
export function languageOfFirstLine(start: string): string | undefined {
  const line = start.replace(/^\uFEFF/u, '').split(/[\r\n]/u, 1)[0] ?? '';
  for (const [id, { firstLine }] of marks) if (firstLine?.test(line)) return id;
  return undefined;
}
