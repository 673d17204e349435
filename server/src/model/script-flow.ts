// The commands of a script with what each does to containers and networks, in the order in which they stand.
import type { CommandSite, HostFile } from '../hosts/types';
import { readEffects, type Effects } from './command-effects';
import { knownText } from './known-name';
import type { Script, ScriptCommand } from './script';
import { literalVariables, type LookUp } from './script-variables';

export interface Step {
  /** Its place among the steps. */
  readonly index: number;
  readonly command: ScriptCommand;
  readonly effects: Effects;
}

const flows = new WeakMap<HostFile, readonly Step[]>();
/** What does not depend on variables is kept as long as the command itself. */
const constant = new WeakMap<CommandSite, Effects>();

export function stepsOf(script: Script): readonly Step[] {
  let steps = flows.get(script.file);
  if (!steps) {
    const lookUp = literalVariables(script.file);
    steps = script.commands.map((command, index) => ({
      index,
      command,
      effects: effectsOf(command, lookUp),
    }));
    flows.set(script.file, steps);
  }
  return steps;
}

function effectsOf({ site, offset, invocation }: ScriptCommand, lookUp: LookUp): Effects {
  const kept = constant.get(site);
  if (kept) return kept;
  let asked = false;
  const effects = readEffects(invocation, (at) => {
    const text = knownText(site, at, (variable) => {
      asked = true;
      return lookUp(variable, offset);
    });
    return text === undefined ? undefined : { text, at };
  });
  if (!asked) constant.set(site, effects);
  return effects;
}
