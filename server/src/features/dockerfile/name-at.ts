// The stage or variable of a Dockerfile under the cursor, and the places that belong to it.
import { touches } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { dockerfileNames, type DockerfileName } from '../../model/dockerfile-names';

/** Undefined where no name stands at the offset, and in other files. */
export function dockerfileNameAt({ dockerfile }: HostFile, offset: number): DockerfileName | undefined {
  return dockerfile && dockerfileNames(dockerfile).findLast((name) => touches(name, offset));
}

/** All places of the thing whose name stands at the offset, ascending; none where there is no name. */
export function dockerfilePlaces(file: HostFile, offset: number): DockerfileName[] {
  const here = dockerfileNameAt(file, offset);
  if (!here || !file.dockerfile) return [];
  return dockerfileNames(file.dockerfile).filter(({ symbol }) => symbol === here.symbol);
}
