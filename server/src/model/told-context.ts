// The folder that a Dockerfile is built in, where a command in its comments tells.
import type { HostFile } from '../hosts/types';
import { localBuild } from './local-build';
import { isInComment } from './own-build';
import { understand } from './understand';

/** So many folders above the file's own; undefined where no command tells, and where two tell different ones. */
export function toldContext({ dockerfile, sites, path }: HostFile): number | undefined {
  if (!dockerfile) return undefined;
  const told = sites.flatMap(({ offset, site }) => {
    const build = isInComment(dockerfile, offset) ? localBuild(understand(site)) : undefined;
    const up = build && foldersAbove(path, build.dockerfiles[0] ?? '', build.context.text);
    return up === undefined ? [] : [up];
  });
  return told.every((up) => up === told[0]) ? told[0] : undefined;
}

/** Undefined where the command builds another file, or in a folder that is not one above this. */
function foldersAbove(own: string, dockerfile: string, context: string): number | undefined {
  const file = partsOf(dockerfile);
  const folder = partsOf(context);
  if (!file || !folder || !`/${own}`.endsWith(`/${file.join('/')}`)) return undefined;
  const up = file.length - 1 - folder.length;
  return up >= 0 && folder.every((part, index) => part === file[index]) ? up : undefined;
}

/** Undefined for paths that lead upwards or do not count from the folder of the command. */
function partsOf(path: string): string[] | undefined {
  const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0));
  return parts.includes('..') || parts.includes('') ? undefined : parts;
}
