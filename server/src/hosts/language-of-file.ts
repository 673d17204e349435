// The language id of a file on disk, from its path or its first line, as an editor would choose it.
import { fileKinds, slashed } from './file-kinds';
import { matchesGlob } from './glob';

/** Undefined where the path alone does not tell a language that we understand. */
export function languageOfPath(path: string): string | undefined {
  const name = slashed(path);
  return fileKinds.find(({ globs }) => globs.some((glob) => matchesGlob(name, glob)))?.languageIds[0];
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
  return fileKinds.find(({ firstLine }) => firstLine?.test(line))?.languageIds[0];
}
