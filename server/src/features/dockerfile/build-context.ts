// Which folder of the workspace a Dockerfile is built in, and what of it the builder sees.
import { withoutEnd } from '../../base/cut-off';
import type { Text } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import { ignoreFileOf, ignoringPattern } from '../../model/dockerignore';
import type { FilesAround } from '../../model/known-files';
import type { PathLookup } from '../../model/known-folders';
import { toldContext } from '../../model/told-context';
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
  const told = toldContext(file);
  const at =
    told ?? (typed === '' ? 0 : folders.findIndex((list) => list(withoutEnd(typed, /\//u)) !== undefined));
  const list = folders[at];
  if (!list) return undefined;
  // Asked for in any case, so that one is not waited for after the other.
  files[at]?.('.dockerignore');
  const ignore = ignoreFileOf(file.path, ignoreFiles(files, at));
  return {
    folder: { list, doc: inContext },
    ignores: (path) => ignore !== undefined && ignoringPattern(ignore, path) !== undefined,
  };
}

/** The ignore file with the name of the Dockerfile lies beside it, the other one in the context. */
function ignoreFiles(files: FilesAround, at: number): FilesAround {
  return [(path) => files[path === '.dockerignore' ? at : 0]?.(path)];
}

const inContext: Text = {
  en: 'In the build context.',
  ko: '빌드 컨텍스트 안에 있습니다.',
};
