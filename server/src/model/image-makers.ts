// The commands of a document that make or fetch images, by the references that they give them.
import type { HostFile, HostScript, LocatedScript } from '../hosts/types';
import { commandsThat } from './commands-that';
import type { Invocation } from './invocation';
import type { ScriptCommand } from './script';
import { mentionsIn } from './script-names';
import { literalVariables } from './script-variables';
import { referenceOf } from './values/image-ref';

export interface ImageMaker {
  readonly place: LocatedScript;
  /** Its offset is that in the script. */
  readonly command: ScriptCommand;
}

type Makers = ReadonlyMap<string, readonly ImageMaker[]>;

const none: Makers = new Map();

/** With more of them nobody can be sure what an image is, and they are not looked at. */
const mostMakers = 50;

const known = new WeakMap<HostFile, Makers>();

/** The keys are references with their tags: `app:latest`. Nothing is said where a command may make any image. */
export function imageMakers(document: HostFile): Makers {
  let makers = known.get(document);
  if (!makers) known.set(document, (makers = collect(document)));
  return makers;
}

function collect({ scripts }: HostFile): Makers {
  const found = scripts.flatMap((place) => makersIn(place.script).map((made) => ({ place, ...made })));
  if (found.length === 0 || found.length > mostMakers) return none;
  if (found.some(({ command }) => pathOf(command.invocation) === 'image load')) return none;
  const makers = new Map<string, ImageMaker[]>();
  for (const { place, command, references } of found)
    for (const reference of references) {
      const others = makers.get(reference);
      if (others) others.push({ place, command });
      else makers.set(reference, [{ place, command }]);
    }
  return makers;
}

interface MakerInScript {
  readonly command: ScriptCommand;
  readonly references: ReadonlySet<string>;
}

/** A document may have many scripts, of which an edit changes one. */
const inScript = new WeakMap<HostScript, readonly MakerInScript[]>();

function makersIn(script: HostScript): readonly MakerInScript[] {
  let makers = inScript.get(script);
  if (!makers) {
    const commands = makingCommands(script);
    // Of too many nobody asks what they make.
    const isLookedAt = commands.length <= mostMakers;
    makers = commands.map((command) => ({
      command,
      references: isLookedAt ? referencesOf(command, script) : new Set(),
    }));
    inScript.set(script, makers);
  }
  return makers;
}

function referencesOf(command: ScriptCommand, script: HostScript): Set<string> {
  const names = mentionsIn(command, literalVariables(script)).filter(
    ({ kind, role, within }) => kind === 'image' && role !== 'use' && within.known,
  );
  return new Set(names.map(({ name }) => referenceOf(name)));
}

const makingCommands = commandsThat(
  (invocation) => !invocation.help && paths.has(pathOf(invocation)),
  mostMakers + 1,
);

const paths: ReadonlySet<string> = new Set([
  'buildx build',
  'container commit',
  'image build',
  'image import',
  'image load',
  'image pull',
  'image tag',
]);

function pathOf({ command }: Invocation): string {
  return command.spec.path.join(' ');
}
