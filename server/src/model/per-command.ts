// What is worked out of a command and the variables in it, kept with the command as long as these have the same values.
import type { CommandSite, LocatedSite } from '../hosts/types';
import type { ValueOf } from './resolved-text';
import type { LookUp } from './script-variables';

interface Kept<Result> {
  readonly result: Result;
  /** The variables that were asked for. */
  readonly values: ReadonlyMap<string, string | undefined>;
}

/**
 * @returns a function that works the result out where it is not known, and adds to `asked` the variables that it depends
 * on; `read` must not depend on anything else
 */
export function keptPerCommand<Command extends LocatedSite, Result>(
  read: (command: Command, valueOf: ValueOf) => Result,
): (command: Command, lookUp: LookUp, asked?: Set<string>) => Result {
  const kept = new WeakMap<CommandSite, Kept<Result>>();
  return (command, lookUp, asked) => {
    const { site, offset } = command;
    let known = kept.get(site);
    if (!known || !hold(known.values, lookUp, offset)) {
      const values = new Map<string, string | undefined>();
      const result = read(command, (name) => {
        const value = lookUp(name, offset);
        values.set(name, value);
        return value;
      });
      kept.set(site, (known = { result, values }));
    }
    if (asked) for (const name of known.values.keys()) asked.add(name);
    return known.result;
  };
}

/** A loop rather than something shorter: this is asked of every command at every edit. */
function hold(values: Kept<unknown>['values'], lookUp: LookUp, offset: number): boolean {
  for (const [name, value] of values) if (lookUp(name, offset) !== value) return false;
  return true;
}
