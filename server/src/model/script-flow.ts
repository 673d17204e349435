// The commands of a script that do something to containers or networks, in the order in which they stand.
import { groupsOf, type PlacedGroup } from '../hosts/site-groups';
import type { SitedText } from '../hosts/types';
import { readEffects, type Effects } from './command-effects';
import { commandsInGroup } from './commands-that';
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
const actorsOf = commandsInGroup(acts);

/** Commands such as `docker build`, which do nothing to containers and networks, are no steps. */
export function stepsOf({ file }: Script): readonly Step[] {
  let steps = flows.get(file);
  if (!steps) flows.set(file, (steps = groupsOf(file).flatMap((placed) => stepsInGroup(file, placed))));
  return steps;
}

/** Those of one group; to `asked` are added the variables that their effects depend on. */
export function stepsInGroup(
  file: SitedText,
  { group, offset: start, first }: PlacedGroup,
  asked?: Set<string>,
): Step[] {
  const lookUp = literalVariables(file);
  return actorsOf(group).map(({ index, offset, site, invocation }) => {
    const command = { offset: start + offset, site, invocation };
    return { index: first + index, command, effects: effectsOf(command, lookUp, asked) };
  });
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
