// The commands of a script that do something to containers or networks, in the order in which they stand.
import { groupsOf, type SiteGroup } from '../hosts/site-groups';
import type { SitedText } from '../hosts/types';
import { readEffects, type Effects } from './command-effects';
import type { Invocation } from './invocation';
import { knownText } from './known-name';
import { keptPerCommand } from './per-command';
import type { Script, ScriptCommand } from './script';
import { literalVariables } from './script-variables';
import { understand } from './understand';

export interface Step {
  /** The place of its command among those of the script. */
  readonly index: number;
  readonly command: ScriptCommand;
  readonly effects: Effects;
}

const flows = new WeakMap<SitedText, readonly Step[]>();

/** Commands such as `docker build`, which do nothing to containers and networks, are no steps. */
export function stepsOf({ file }: Script): readonly Step[] {
  let steps = flows.get(file);
  if (!steps) {
    const lookUp = literalVariables(file);
    steps = groupsOf(file).flatMap(({ group, offset, first }) =>
      actorsIn(group).map((actor) => {
        const command = { offset: offset + actor.offset, site: actor.site, invocation: actor.invocation };
        return { index: first + actor.index, command, effects: effectsOf(command, lookUp) };
      }),
    );
    flows.set(file, steps);
  }
  return steps;
}

/** A command that does something, with its places in its group. */
interface Actor extends ScriptCommand {
  readonly index: number;
}

const actors = new WeakMap<SiteGroup, readonly Actor[]>();

function actorsIn(group: SiteGroup): readonly Actor[] {
  let found = actors.get(group);
  if (!found) {
    found = group.sites.flatMap(({ offset, site }, index) => {
      const invocation = understand(site);
      return acts(invocation) ? [{ index, offset, site, invocation }] : [];
    });
    actors.set(group, found);
  }
  return found;
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
