// Offers the flags of a command: unused ones, the common ones first, repeatable ones again and again.
import type { CommandNode } from '../../model/command-tree';
import { takesNextWord } from '../../model/flag-table';
import { commonness } from '../../spec/commonness';
import type { FlagSpec } from '../../spec/types';
import { flagSnippet } from './flag-snippet';
import type { CompletionItem } from './item';

/** `typed` is what stands before the cursor of the word; a cluster such as `-it` is offered longer by a letter. */
export function flagItems(command: CommandNode, typed: string, used: readonly FlagSpec[]): CompletionItem[] {
  const offered = offeredFlags(command, used);
  const cluster = /^-[^-]*$/u.test(typed) ? shortItems(command, typed, offered) : [];
  return [...cluster, ...offered.map((flag) => longItem(command, flag))];
}

function offeredFlags(command: CommandNode, used: readonly FlagSpec[]): FlagSpec[] {
  const order = commonness.flags[command.spec.path.join(' ')] ?? [];
  const rank = (flag: FlagSpec): number => {
    const at = order.indexOf(flag.long);
    return at < 0 ? order.length : at;
  };
  return command.spec.flags
    .filter((flag) => !flag.hidden && !flag.removed && (flag.repeatable || !used.includes(flag)))
    .sort((a, b) => rank(a) - rank(b) || a.long.localeCompare(b.long, 'en'));
}

function longItem(command: CommandNode, flag: FlagSpec): CompletionItem {
  const snippet = flagSnippet(flag);
  return {
    label: `--${flag.long}`,
    kind: 'flag',
    // The documentation begins with all names and the form of the value.
    ...(flag.short ? { detail: `-${flag.short}` } : {}),
    doc: { kind: 'flag', path: command.path, long: flag.long },
    // Both names find it: `-p` typed leads to `--publish`.
    filterText: flag.short ? `--${flag.long} -${flag.short}` : `--${flag.long}`,
    ...(snippet ? { snippet: `--${flag.long} ${snippet}`, insertText: `--${flag.long} ` } : {}),
    deprecated: flag.deprecated !== undefined,
    ...(snippet ? { goesOn: true } : {}),
  };
}

/** The letters that may follow in the cluster: none after a letter that takes a value. */
function shortItems(command: CommandNode, typed: string, offered: readonly FlagSpec[]): CompletionItem[] {
  const letters = [...typed.slice(1)];
  const known = letters.map((letter) => command.spec.flags.find((flag) => flag.short === letter));
  if (known.some((flag) => !flag || takesNextWord(flag))) return [];
  return offered.flatMap((flag) => {
    if (!flag.short || letters.includes(flag.short)) return [];
    const label = `${typed === '' ? '-' : typed}${flag.short}`;
    const snippet = flagSnippet(flag);
    return [
      {
        label,
        kind: 'flag' as const,
        detail: `--${flag.long}`,
        doc: { kind: 'flag' as const, path: command.path, long: flag.long },
        ...(snippet ? { snippet: `${label} ${snippet}`, insertText: `${label} `, goesOn: true } : {}),
      },
    ];
  });
}
