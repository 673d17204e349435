// What the rules on images find at the commands that run them, kept with each command as long as the Dockerfile stays the same.
import type { Stage } from '../dockerfile/stages';
import type { CommandSite, HostFile, HostScript, LocatedScript } from '../hosts/types';
import { isBuiltBefore, type BuiltImages } from '../model/built-image';
import { commandsThat } from '../model/commands-that';
import { imageMakers } from '../model/image-makers';
import { knownText } from '../model/known-name';
import { makesContainer } from '../model/makes-container';
import { keptPerCommand } from '../model/per-command';
import type { ScriptCommand } from '../model/script';
import { literalVariables, type LookUp } from '../model/script-variables';
import { isRunHere } from '../model/transparent-wrappers';
import { asksOtherEngine } from '../model/other-engine';
import { referenceOf } from '../model/values/image-ref';
import { rules } from './registry';
import type { AnyRule, LocatedFinding, RuleFinding } from './rule';

interface Kept {
  readonly stage: Stage;
  readonly findings: readonly RuleFinding[];
}

const known = new WeakMap<CommandSite, Kept>();
const imageRules = rules.filter((rule) => rule.inImages);

const concerned = commandsThat(
  (invocation) =>
    !invocation.help &&
    makesContainer(invocation) &&
    isRunHere(invocation.site) &&
    !asksOtherEngine(invocation) &&
    imageRules.some((rule) => rule.inImages?.concerns(invocation)),
);

/** Undefined where only the running script knows the image. */
const imageOf = keptPerCommand(({ site, invocation }: ScriptCommand, valueOf): string | undefined => {
  const [image] = invocation.operands;
  const text = image && knownText(site, image, valueOf);
  return text === undefined ? undefined : referenceOf(text);
});

interface ImageRun {
  readonly command: ScriptCommand;
  readonly reference: string;
}

/** A document may have many scripts, of which an edit changes one. */
const inScript = new WeakMap<HostScript, readonly ImageRun[]>();

function runsIn(script: HostScript): readonly ImageRun[] {
  let runs = inScript.get(script);
  if (!runs) {
    // Looked for only where a command has a variable.
    const lookUp: LookUp = (name, offset) => literalVariables(script)(name, offset);
    runs = concerned(script).flatMap((command) => {
      const reference = imageOf(command, lookUp);
      return reference === undefined ? [] : [{ command, reference }];
    });
    inScript.set(script, runs);
  }
  return runs;
}

/** Offsets are those of the script. */
export function findInImages(
  document: HostFile,
  place: LocatedScript,
  images: BuiltImages,
  isOff: (rule: AnyRule) => boolean,
): LocatedFinding[] {
  // Most documents build nothing, and it costs them nothing.
  if (imageRules.every(isOff) || imageMakers(document).size === 0) return [];
  return runsIn(place.script).flatMap(({ command, reference }) => {
    if (!isBuiltBefore(document, reference, place, command.offset)) return [];
    const image = images(reference);
    if (!image) return [];
    let kept = known.get(command.site);
    if (kept?.stage !== image.stage) {
      const findings = imageRules.flatMap((rule) => rule.inImages?.find(command.invocation, image) ?? []);
      known.set(command.site, (kept = { stage: image.stage, findings }));
    }
    return kept.findings.map((finding) => ({ offset: command.offset, finding }));
  });
}
