// The folder that a Dockerfile is built in, where a command in its comments tells.
import { sourceStart } from '../base/offset-map';
import type { HostFile, HostScript } from '../hosts/types';
import { localBuild, type LocalBuild } from './local-build';
import { isInComment } from './own-build';
import { understand } from './understand';

/** A document may have many scripts, of which an edit changes one. */
const inScript = new WeakMap<HostScript, readonly Told[]>();

interface Told {
  /** Of the command, in the script. */
  readonly offset: number;
  readonly build: LocalBuild;
}

/** So many folders above the file's own; undefined where no command tells, and where two tell different ones. */
export function toldContext({ dockerfile, scripts, path }: HostFile): number | undefined {
  if (!dockerfile) return undefined;
  const told: number[] = [];
  for (const { offset, script } of scripts)
    for (const { offset: at, build } of buildsIn(script)) {
      const up = foldersAbove(path, build.dockerfiles[0] ?? '', build.context.text);
      if (up !== undefined && isInComment(dockerfile, offset + sourceStart(script.map, at))) told.push(up);
    }
  return told.every((up) => up === told[0]) ? told[0] : undefined;
}

function buildsIn(script: HostScript): readonly Told[] {
  let builds = inScript.get(script);
  if (!builds) {
    builds = script.sites.flatMap(({ offset, site }) => {
      const build = localBuild(understand(site));
      return build ? [{ offset, build }] : [];
    });
    inScript.set(script, builds);
  }
  return builds;
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
