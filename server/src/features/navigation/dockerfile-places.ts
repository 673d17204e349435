// From a build to its Dockerfile: to the stage of `--target` and of the tag, and to the `ARG` of `--build-arg`.
import { shift, touches } from '../../base/span';
import { stageNamed, stagesOf } from '../../dockerfile/stages';
import type { HostFile } from '../../hosts/types';
import { filesHere } from '../../model/files-here';
import { lastUse, usesOf } from '../../model/flag-state';
import type { Invocation, WordPart } from '../../model/invocation';
import type { FilesAround } from '../../model/known-files';
import { buildArguments, builtDockerfile, type BuiltDockerfile } from '../../model/local-build';
import { understand } from '../../model/understand';
import { partSpan } from '../../model/word-places';
import { lineSpanOf, type PlaceElsewhere } from '../../rules/elsewhere';
import { scriptAt } from '../script-at';

/** What the word at the offset names in the Dockerfile of its build; empty for other words, and where the file is not known. */
export function dockerfilePlacesAt(file: HostFile, offset: number, around: FilesAround): PlaceElsewhere[] {
  const found = scriptAt(file, offset);
  const located = found?.place.script.sites.findLast((other) => other.offset <= found.at);
  if (!found || !located) return [];
  const invocation = understand(located.site);
  const isHere = (part: WordPart): boolean =>
    touches(shift(partSpan(located.site, part), located.offset), found.at);
  const find = finderOf(invocation, isHere);
  const here = find && filesHere(file, found.place, { ...located, invocation }, around);
  const built = here && builtDockerfile(invocation, here);
  return built ? find(built) : [];
}

/** How to find what the part under the cursor names. */
function finderOf(
  invocation: Invocation,
  isHere: (part: WordPart) => boolean,
): ((built: BuiltDockerfile) => PlaceElsewhere[]) | undefined {
  const target = lastUse(invocation, 'target')?.value;
  const isTag = usesOf(invocation, 'tag').some(({ value }) => value && isHere(value));
  if (isTag || (target && isHere(target)))
    return (built) => stagePlaces(built, target?.fixed === false ? undefined : target?.text);
  const argument = buildArguments(invocation).find(({ at }) => isHere(at));
  return argument && ((built) => argumentPlaces(built, argument.name));
}

/** The last stage is built where no other is named. */
function stagePlaces({ file, dockerfile }: BuiltDockerfile, target: string | undefined): PlaceElsewhere[] {
  const stages = stagesOf(dockerfile);
  const stage = target === undefined ? stages.at(-1) : stageNamed(dockerfile, target, stages.length);
  if (!stage) return [];
  const { offset, instruction } = stage.from;
  const { start, end } = shift(stage.name ?? instruction.keyword, offset);
  return [{ uri: file.uri, at: lineSpanOf(file, start, end) }];
}

function argumentPlaces({ file, dockerfile }: BuiltDockerfile, name: string): PlaceElsewhere[] {
  return dockerfile.instructions.flatMap(({ offset, instruction }) =>
    instruction.name === 'ARG'
      ? instruction.definitions
          .filter((definition) => definition.name.text === name)
          .map((definition) => {
            const { start, end } = shift(definition.name, offset);
            return { uri: file.uri, at: lineSpanOf(file, start, end) };
          })
      : [],
  );
}
