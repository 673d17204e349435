// Which engine a command speaks to: the user's own one, that of a context, or one that we must not ask.
import type { Invocation } from '../../model/invocation';
import { runsElsewhere } from '../../model/remote-wrappers';
import type { EngineLookup, LiveLookup } from './live-objects';

/** The name of a context, `''` for the user's current one; undefined where the command names its engine otherwise. */
export function engineOf({ outerFlags, site }: Invocation): string | undefined {
  if (runsElsewhere(site)) return undefined;
  let context = '';
  for (const { flag, value } of outerFlags) {
    // An address that stands in a file is none to connect to, nor is a configuration from there.
    if (flag.long === 'host' || flag.long === 'config') return undefined;
    if (flag.long !== 'context') continue;
    // The value is still to be typed.
    if (!value || value.text === '') continue;
    if (!value.fixed || !isContextName(value.text)) return undefined;
    context = value.text;
  }
  return context;
}

/** What the engine of a command holds; contexts belong to the client, whatever engine the command speaks to. */
export function lookupFor(invocation: Invocation, lookup: EngineLookup): LiveLookup {
  const engine = engineOf(invocation);
  return (kind) => (engine === undefined ? [] : lookup(kind === 'context' ? '' : engine, kind));
}

/** As docker restricts the names of contexts (docker/cli, cli/context/store). */
export function isContextName(text: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.+-]*$/u.test(text);
}
