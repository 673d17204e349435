// The tree of commands: which word after `docker` leads to which command, through all aliases.
import { commands } from '../spec/commands';
import type { CommandSpec } from '../spec/types';

export interface CommandNode {
  /** The words after `docker` that lead here, as this branch writes them; an alias has a branch of its own. */
  readonly path: readonly string[];
  readonly spec: CommandSpec;
  readonly children: ReadonlyMap<string, CommandNode>;
}

interface GrowingNode extends CommandNode {
  readonly children: Map<string, GrowingNode>;
}

/** The branch for `docker` itself. */
export const commandTree: CommandNode = growTree();

/** The node reached by `path`, or undefined where a word leads nowhere. */
export function findCommand(path: readonly string[]): CommandNode | undefined {
  let node: CommandNode | undefined = commandTree;
  for (const word of path) node = node?.children.get(word);
  return node;
}

function growTree(): CommandNode {
  const rootSpec = commands.find((spec) => spec.path.length === 0);
  if (!rootSpec) throw new Error('spec/commands.ts lacks the docker root command');
  const root: GrowingNode = { path: [], spec: rootSpec, children: new Map() };
  // Short paths first, so that a group stands before its children are hung into it.
  const places = commands
    .flatMap((spec) => [spec.path, ...(spec.aliases ?? [])].map((path) => ({ path, spec })))
    .filter(({ path }) => path.length > 0)
    .sort((a, b) => a.path.length - b.path.length);
  for (const { path, spec } of places) hang(root, path, spec);
  return root;
}

function hang(root: GrowingNode, path: readonly string[], spec: CommandSpec): void {
  const parent = path
    .slice(0, -1)
    .reduce<GrowingNode | undefined>((node, word) => node?.children.get(word), root);
  const name = path.at(-1);
  if (!parent || name === undefined)
    throw new Error(`spec/commands.ts has no group for docker ${path.join(' ')}`);
  parent.children.set(name, { path, spec, children: new Map() });
}
