// The commands of a script that do something to containers or networks, in the order in which they stand.
import type { SitedText } from '../hosts/types';
import { readEffects, type Effects } from './command-effects';
import { commandsThat } from './commands-that';
import type { Invocation } from './invocation';
import { knownText } from './known-name';
import { keptPerCommand } from './per-command';
import type { Script, ScriptCommand } from './script';
import { literalVariables } from './script-variables';

export interface Step {
  /** The place of its command among those of the script. */
  readonly index: number;
  readonly command: ScriptCommand;
  readonly effects: Effects;
}

const flows = new WeakMap<SitedText, readonly Step[]>();
const actorsOf = commandsThat(acts);

/** Commands such as `docker build`, which do nothing to containers and networks, are no steps. */
export function stepsOf({ file }: Script): readonly Step[] {
  let steps = flows.get(file);
  if (!steps) {
    const lookUp = literalVariables(file);
    steps = actorsOf(file).map((command) => ({
      index: command.index,
      command,
      effects: effectsOf(command, lookUp),
    }));
    flows.set(file, steps);
  }
  return steps;
}

function acts(invocation: Invocation): boolean {
  const { creation, containers, networks, elsewhere, sweeps } = readEffects(invocation, () => undefined);
  return elsewhere || sweeps || Boolean(creation ?? containers ?? networks);
}

const effectsOf = keptPerCommand(({ site, invocation }: ScriptCommand, valueOf): Effects =>
  readEffects(invocation, (at) => {
    const text = knownText(site, at, valueOf);
    return text === undefined ? undefined : { text, at };
  }),
);
