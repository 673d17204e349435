// From a build to its Dockerfile: to the stage of `--target` and of the tag, and to the `ARG` of `--build-arg`; from an image to its stage.
import { shift, touches } from '../../base/span';
import type { HostFile } from '../../hosts/types';
import { dockerfileOf, type BuiltImage } from '../../model/built-image';
import { lastUse, usesOf } from '../../model/flag-state';
import type { Invocation, WordPart } from '../../model/invocation';
import type { FilesAround } from '../../model/known-files';
import { buildArguments, builtStage } from '../../model/local-build';
import { understand } from '../../model/understand';
import { partSpan } from '../../model/word-places';
import { placeIn, type Place } from '../../rules/elsewhere';
import { scriptAt } from '../script-at';

type BuiltDockerfile = Omit<BuiltImage, 'stage'>;

/** What the word at the offset names in the Dockerfile of its build; empty for other words, and where the file is not known. */
export function dockerfilePlacesAt(file: HostFile, offset: number, around: FilesAround): Place[] {
  const found = scriptAt(file, offset);
  const located = found?.place.script.sites.findLast((other) => other.offset <= found.at);
  if (!found || !located) return [];
  const invocation = understand(located.site);
  const isHere = (part: WordPart): boolean =>
    touches(shift(partSpan(located.site, part), located.offset), found.at);
  const find = finderOf(invocation, isHere);
  const command = { ...located, invocation };
  const built = find && dockerfileOf(file, { place: found.place, command }, around);
  return built ? find(built) : [];
}

/** How to find what the part under the cursor names. */
function finderOf(
  invocation: Invocation,
  isHere: (part: WordPart) => boolean,
): ((built: BuiltDockerfile) => Place[]) | undefined {
  const target = lastUse(invocation, 'target')?.value;
  const isTag = usesOf(invocation, 'tag').some(({ value }) => value && isHere(value));
  if (isTag || (target && isHere(target)))
    return (built) => {
      const stage = builtStage(invocation, built.dockerfile);
      return stage ? [stagePlace({ ...built, stage })] : [];
    };
  const argument = buildArguments(invocation).find(({ at }) => isHere(at));
  return argument && ((built) => argumentPlaces(built, argument.name));
}

/** The name of the stage, or its `FROM`. */
export function stagePlace({ uri, dockerfile, stage }: BuiltImage): Place {
  const { offset, instruction } = stage.from;
  return placeIn(uri, dockerfile, shift(stage.name ?? instruction.keyword, offset));
}

function argumentPlaces({ uri, dockerfile }: BuiltDockerfile, name: string): Place[] {
  return dockerfile.instructions.flatMap(({ offset, instruction }) =>
    instruction.name === 'ARG'
      ? instruction.definitions
          .filter((definition) => definition.name.text === name)
          .map((definition) => placeIn(uri, dockerfile, shift(definition.name, offset)))
      : [],
  );
}
