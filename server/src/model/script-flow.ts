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

/** What a command does, as long as the variables that were asked for have the same values. */
interface KnownEffects {
  readonly effects: Effects;
  readonly values: ReadonlyMap<string, string | undefined>;
}

const flows = new WeakMap<HostFile, readonly Step[]>();
const known = new WeakMap<CommandSite, KnownEffects>();

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
  const kept = known.get(site);
  if (kept && [...kept.values].every(([name, value]) => lookUp(name, offset) === value)) return kept.effects;
  const values = new Map<string, string | undefined>();
  const effects = readEffects(invocation, (at) => {
    const text = knownText(site, at, (variable) => {
      const value = lookUp(variable, offset);
      values.set(variable, value);
      return value;
    });
    return text === undefined ? undefined : { text, at };
  });
  known.set(site, { effects, values });
  return effects;
}
