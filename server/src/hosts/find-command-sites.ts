// Which container reads the files of which language: the only place that asks for a language.
import type { Container } from './containers/container';
import { shellFile } from './containers/shell-file';

/** The containers by language id, as editors name the languages. */
const containers: ReadonlyMap<string, Container> = new Map([
  // sh, bash, zsh and ksh.
  ['shellscript', shellFile],
]);

/** The languages whose files are read. */
export const hostLanguages: readonly string[] = [...containers.keys()];

const nothing: Container = {
  open: (text, languageId) => ({ languageId, text, sites: [] }),
  edit: (file, text) => ({ languageId: file.languageId, text, sites: [] }),
};

/** The container for a language; for an unknown one, a container that finds nothing. */
export function containerOf(languageId: string): Container {
  return containers.get(languageId) ?? nothing;
}
