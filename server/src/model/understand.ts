// The invocation of a command site, worked out once and kept as long as the site itself.
import type { CommandSite } from '../hosts/types';
import type { Invocation } from './invocation';
import { parseInvocation } from './parse-invocation';

const known = new WeakMap<CommandSite, Invocation>();

export function understand(site: CommandSite): Invocation {
  let invocation = known.get(site);
  if (!invocation) {
    invocation = parseInvocation(site);
    known.set(site, invocation);
  }
  return invocation;
}
