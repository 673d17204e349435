// Wrappers that leave docker in the script's own shell and with its own standard streams, as `sudo` does and `ssh` does not.
import type { CommandSite } from '../hosts/types';

const transparent: ReadonlySet<string> = new Set([
  'builtin',
  'command',
  'doas',
  'env',
  'exec',
  'ionice',
  'nice',
  'nocorrect',
  'noglob',
  'nohup',
  'stdbuf',
  'sudo',
  'time',
  'timeout',
]);

const shells: ReadonlySet<string> = new Set(['ash', 'bash', 'dash', 'ksh', 'mksh', 'sh', 'zsh']);

/** Quotes and variables written here are read once, by the shell that runs the script. */
export function isReadOnce(site: CommandSite): boolean {
  return site.wrappers.every(({ name }) => transparent.has(name));
}

/** On the machine and in the folder of its script, so that relative paths are those of files there: the same wrappers change that. */
export const isRunHere = isReadOnce;

/** Standard input is what `site.surroundings.stdin` says, and no wrapper puts something in its place. */
export function keepsStandardInput(site: CommandSite): boolean {
  return site.wrappers.every(({ name }) => transparent.has(name) || shells.has(name));
}
