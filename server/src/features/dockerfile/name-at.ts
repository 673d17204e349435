// The stage or variable of a Dockerfile under the cursor, and the places that belong to it.
import { touches } from '../../base/span';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { dockerfileNames, type DockerfileName } from '../../model/dockerfile-names';

/** Undefined where no name stands at the offset. */
export function dockerfileNameAt(dockerfile: Dockerfile, at: number): DockerfileName | undefined {
  return dockerfileNames(dockerfile).findLast((name) => touches(name, at));
}

/** All places of the thing whose name stands at the offset, ascending; none where there is no name. */
export function dockerfilePlaces(dockerfile: Dockerfile, at: number): DockerfileName[] {
  const here = dockerfileNameAt(dockerfile, at);
  return here ? dockerfileNames(dockerfile).filter(({ symbol }) => symbol === here.symbol) : [];
}
