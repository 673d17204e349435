// Offers the commands of a group.
import type { CommandNode } from '../../model/command-tree';
import { commonness } from '../../spec/commonness';
import type { CompletionItem } from './item';

/** The most used first; hidden ones are not offered. */
export function commandItems(parent: CommandNode): CompletionItem[] {
  const common = commonness.commands;
  const rank = (path: readonly string[]): number => {
    const at = common.indexOf(path.join(' '));
    return at < 0 ? common.length : at;
  };
  return [...parent.children]
    .filter(([, node]) => !node.spec.hidden && !node.spec.removed)
    .sort(([a, left], [b, right]) => rank(left.path) - rank(right.path) || a.localeCompare(b, 'en'))
    .map(([name, node]) => ({
      label: name,
      kind: 'command',
      doc: { kind: 'command', path: node.path },
      deprecated: node.spec.deprecated !== undefined,
      goesOn: true,
    }));
}
