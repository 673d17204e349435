// Whether instructions of Dockerfiles are served, or only the docker commands between them.
import type { HostFile } from '../../hosts/types';
import type { Neighbour } from '../../protocol/neighbours';
import type { Settings } from '../settings';

/** Those that explain, complete and outline instructions themselves. */
const servers: readonly Neighbour[] = ['docker-dx', 'container-tools'];

/** Findings are not asked for here: where they are told twice is known rule by rule. */
export function servesInstructions({ dockerfileMode, besideOthers, neighbours }: Settings): boolean {
  switch (dockerfileMode) {
    case 'full':
      return true;
    case 'dockerCommandsOnly':
      return false;
    case 'auto':
      return besideOthers === 'showAll' || !servers.some((tool) => neighbours.has(tool));
  }
}

const without = new WeakMap<HostFile, HostFile>();

/**
 * The file as features are to see it: without its instructions where they are left to others. Nobody else serves those
 * in the code blocks of a text.
 */
export function servedFile(file: HostFile, settings: Settings): HostFile {
  const isServed = file.dockerfiles
    ? settings.dockerfileMode !== 'dockerCommandsOnly'
    : !file.dockerfile || servesInstructions(settings);
  if (isServed) return file;
  let served = without.get(file);
  if (!served) {
    const { dockerfile: _, dockerfiles: __, ...rest } = file;
    without.set(file, (served = rest));
  }
  return served;
}
