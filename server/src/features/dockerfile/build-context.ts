// Which folder of the workspace a Dockerfile is built in, and what of it the builder sees.
import type { Text } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import { ignoreFileOf, ignoringPattern } from '../../model/dockerignore';
import type { FilesAround } from '../../model/known-files';
import type { PathLookup } from '../../model/known-folders';
import { localBuild } from '../../model/local-build';
import { understand } from '../../model/understand';
import type { StartingFolder } from '../completion/known-paths';

export interface BuildContext {
  readonly folder: StartingFolder;
  /** Whether `.dockerignore` keeps the path out of it. */
  readonly ignores: (path: string) => boolean;
}

/**
 * The folder that a command in the file's own comments names, else its own. Many are built from a folder above: where
 * its own has no such folder as is typed, the nearest that has. Undefined where none has.
 * @param typed a folder of the context with `/` at its end, or nothing
 */
export function buildContextOf(
  file: HostFile,
  { folders, files }: PathLookup,
  typed: string,
): BuildContext | undefined {
  const told = contextInComments(file);
  const at =
    told ?? (typed === '' ? 0 : folders.findIndex((list) => list(typed.replace(/\/+$/u, '')) !== undefined));
  const list = folders[at];
  if (!list) return undefined;
  const name = file.path.split('/').at(-1) ?? '';
  // Asked for in any case, so that one is not waited for after the other.
  files[at]?.('.dockerignore');
  const ignore = ignoreFileOf(name, ignoreFiles(files, at));
  return {
    folder: { list, doc: inContext },
    ignores: (path) => ignore !== undefined && ignoringPattern(ignore, path) !== undefined,
  };
}

/** The ignore file with the name of the Dockerfile lies beside it, the other one in the context. */
function ignoreFiles(files: FilesAround, at: number): FilesAround {
  return [(path) => files[path === '.dockerignore' ? at : 0]?.(path)];
}

/** So many folders above the file's own; undefined where no command in it tells. */
function contextInComments({ sites, path: own }: HostFile): number | undefined {
  for (const { site } of sites) {
    const build = localBuild(understand(site));
    const [dockerfile] = build?.dockerfiles ?? [];
    if (!build || dockerfile === undefined) continue;
    const written = partsOf(dockerfile);
    const context = partsOf(build.context.text);
    if (!written || !context || !own.endsWith(`/${written.join('/')}`)) continue;
    const folders = written.slice(0, -1);
    const up = folders.length - context.length;
    if (up >= 0 && context.every((part, index) => part === folders[index])) return up;
  }
  return undefined;
}

/** Undefined for paths that lead upwards or do not count from the folder of the command. */
function partsOf(path: string): string[] | undefined {
  const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0));
  return parts.includes('..') || parts.includes('') ? undefined : parts;
}

const inContext: Text = {
  en: 'In the build context.',
  ko: '빌드 컨텍스트 안에 있습니다.',
};
