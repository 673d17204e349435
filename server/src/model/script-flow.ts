// The commands of a script with what each does to containers and networks, in the order in which they stand.
import type { SitedText } from '../hosts/types';
import { readEffects, type Effects } from './command-effects';
import { knownText } from './known-name';
import { keptPerCommand } from './per-command';
import type { Script, ScriptCommand } from './script';
import { literalVariables } from './script-variables';

export interface Step {
  /** Its place among the steps. */
  readonly index: number;
  readonly command: ScriptCommand;
  readonly effects: Effects;
}

const flows = new WeakMap<SitedText, readonly Step[]>();

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

const effectsOf = keptPerCommand(({ site, invocation }: ScriptCommand, valueOf): Effects =>
  readEffects(invocation, (at) => {
    const text = knownText(site, at, valueOf);
    return text === undefined ? undefined : { text, at };
  }),
);
