// Which container reads which file: the only place that asks for a language or a name.
import { asciidoc } from './containers/asciidoc';
import type { Container } from './containers/container';
import { dockerfileScripts } from './containers/dockerfile-scripts';
import { markdown } from './containers/markdown';
import { restructuredText } from './containers/restructuredtext';
import { scriptHolders } from './containers/script-holders';
import { wholeScript } from './containers/whole-script';
import { matchesGlob } from './glob';

export interface FileKind {
  /** As VS Code names the languages; other editors are to use the same ids. */
  readonly languageIds: readonly string[];
  /** Files of this kind by their names: patterns of VS Code with `**`, `*` and `{a,b}`. */
  readonly globs: readonly string[];
  /** Of a file whose name does not tell, matched against its first line without byte order mark. */
  readonly firstLine?: RegExp;
  /** Of a language of many kinds, such as YAML, only the files that a pattern names are of this one. */
  readonly onlyNamed?: true;
  readonly container: Container;
}

/** The first that fits is taken. */
export const fileKinds: readonly FileKind[] = [
  {
    languageIds: ['dockerfile'],
    globs: [
      '**/{Dockerfile,Containerfile}',
      '**/{Dockerfile,Containerfile}.*',
      '**/*.{dockerfile,Dockerfile,containerfile}',
    ],
    container: dockerfileScripts,
  },
  {
    // sh, bash, zsh and ksh.
    languageIds: ['shellscript'],
    globs: ['**/*.{sh,bash,zsh,ksh,bats,command}', '**/.{bashrc,zshrc,profile,bash_profile,bash_aliases}'],
    firstLine: /^#!.*\b(?:ba|da|z|k|a)?sh\b/u,
    container: wholeScript('posix'),
  },
  { languageIds: ['bat'], globs: ['**/*.{bat,cmd}'], container: wholeScript('cmd') },
  { languageIds: ['powershell'], globs: ['**/*.{ps1,psm1}'], container: wholeScript('powershell') },
  { languageIds: ['markdown', 'mdx'], globs: ['**/*.{md,markdown,mdx}'], container: markdown },
  { languageIds: ['restructuredtext'], globs: ['**/*.rst'], container: restructuredText },
  { languageIds: ['asciidoc'], globs: ['**/*.{adoc,asciidoc}'], container: asciidoc },
  ...scriptHolders,
];

const nothing: Container = {
  open: (text) => ({ text, sites: [], scripts: [] }),
  edit: (_, text) => ({ text, sites: [], scripts: [] }),
};

/** The container for a file; for one of no kind that we know, a container that finds nothing. */
export function containerOf(languageId: string, path: string): Container {
  const kind = fileKinds.find(
    ({ languageIds, globs, onlyNamed }) =>
      languageIds.includes(languageId) && (!onlyNamed || globs.some((glob) => matchesGlob(path, glob))),
  );
  return kind?.container ?? nothing;
}

/** A path of Windows with the slashes of all others. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
