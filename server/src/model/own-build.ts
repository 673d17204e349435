// Builds in the comments at a Dockerfile that tell how to build that very file.
import { sourceStart } from '../base/offset-map';
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { HostFile } from '../hosts/types';
import type { ImageMaker } from './image-makers';
import type { FilesAround } from './known-files';
import { choosesFrontend, isReadByDocker, localBuild } from './local-build';
import { withoutOwnFolder } from './relative-path';

/** What the document says as a Dockerfile, where the command surely builds it. */
export function ownBuild(
  { dockerfile, path }: HostFile,
  { place, command }: ImageMaker,
  folders: FilesAround,
): { readonly path: string; readonly dockerfile: Dockerfile } | undefined {
  if (!dockerfile || !isReadByDocker(dockerfile)) return undefined;
  if (!isInComment(dockerfile, place.offset + sourceStart(place.script.map, command.offset)))
    return undefined;
  const build = localBuild(command.invocation);
  if (!build || choosesFrontend(command.invocation)) return undefined;
  const own = build.dockerfiles.find((written) => leadsTo(written, path));
  // Whoever follows the comment in a folder above may find another file there.
  const isElsewhere = folders.slice(1).some((folder) =>
    build.dockerfiles.some((written) => {
      const other = folder(written);
      return other?.kind !== 'missing' && !(other?.kind === 'file' && other.text === dockerfile.text);
    }),
  );
  return own === undefined || isElsewhere ? undefined : { path: own, dockerfile };
}

/** What stands at the offset is told to people, and not run in the build. */
export function isInComment({ instructions }: Dockerfile, offset: number): boolean {
  const before = instructions.findLast((other) => other.offset <= offset);
  return !before || offset >= before.offset + before.instruction.text.length;
}

/** The path, from some folder, is that of the file. */
function leadsTo(written: string, path: string): boolean {
  const plain = withoutOwnFolder(written);
  return !plain.split('/').includes('..') && (path === plain || path.endsWith(`/${plain}`));
}
