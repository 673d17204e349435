// Wrappers that run docker on another machine or against an engine of their own: the one list of them.
import type { CommandSite } from '../hosts/types';

const remote: ReadonlySet<string> = new Set([
  'autossh',
  'docker',
  'kubectl',
  'lxc',
  'mosh',
  'multipass',
  'ssh',
  'vagrant',
]);

/** Names, files and engines of the command are not those of the machine that the script runs on. */
export function runsElsewhere({ wrappers }: CommandSite): boolean {
  return wrappers.some(({ name }) => remote.has(name));
}
