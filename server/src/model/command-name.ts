// A command's name as the user wrote it.
import type { CommandNode } from './command-tree';
import type { Invocation } from './invocation';

/** `docker stop`, `docker container stop`, as written; `docker` alone for the root. */
export function commandName(invocation: Invocation): string {
  return nodeName(invocation.command);
}

export function nodeName(node: CommandNode): string {
  return ['docker', ...node.path].join(' ');
}
