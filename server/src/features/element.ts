// What stands under the cursor, in terms of docker rather than of text.
import type { Span } from '../base/span';
import type { CommandNode } from '../model/command-tree';
import type { FlagUse, Invocation, Operand, PathWord, ValueUse, WordPart } from '../model/invocation';
import { flagNameSpan, partSpan } from '../model/word-places';
import { commandTree, findCommand } from '../model/command-tree';
import type { Cursor } from './cursor';

/** `span` is relative to the start of the site. */
export type Element = { readonly span: Span } & (
  | { readonly kind: 'command'; readonly node: CommandNode }
  | { readonly kind: 'flag'; readonly use: FlagUse; readonly scope: CommandNode }
  | {
      readonly kind: 'value';
      readonly use: FlagUse;
      readonly value: ValueUse;
      readonly scope: CommandNode;
      /** The cursor's offset in the value's text. */
      readonly at: number;
    }
  | { readonly kind: 'operand'; readonly operand: Operand; readonly at: number }
  | { readonly kind: 'terminator' }
);

/** Undefined between words and on words that could not be understood. */
export function elementAt(cursor: Cursor): Element | undefined {
  const { invocation, word } = cursor;
  if (!word) return undefined;
  const { site } = invocation;
  if (word.index === 0) return { kind: 'command', node: rootOf(invocation), span: word.word.span };
  if (word.index === invocation.terminator) return { kind: 'terminator', span: word.word.span };
  const step = invocation.path.find((part: PathWord) => part.word === word.index);
  if (step) return { kind: 'command', node: step.node, span: word.word.span };
  const outer = flagElement(cursor, invocation.outerFlags);
  if (outer) return outer;
  const inner = flagElement(
    cursor,
    invocation.flags.map((use) => ({ ...use, scope: invocation.command })),
  );
  if (inner) return inner;
  const operand = invocation.operands.find((other) => other.word === word.index);
  return operand && { kind: 'operand', operand, at: word.cooked, span: partSpan(site, operand) };
}

function rootOf(invocation: Invocation): CommandNode {
  // `docker-compose` starts at the compose group.
  const isCompose = invocation.site.words[0]?.cooked.includes('docker-compose');
  return (isCompose ? findCommand(['compose']) : undefined) ?? commandTree;
}

function flagElement(
  { invocation, word }: Cursor,
  uses: readonly (FlagUse & { readonly scope: CommandNode })[],
): Element | undefined {
  if (!word) return undefined;
  const here = uses.filter((use) => use.name.word === word.index || use.value?.word === word.index);
  for (const use of here) {
    const { value } = use;
    if (value?.word === word.index && value.start <= word.cooked) {
      // On the letter directly before its value (`-p8080:80`) the flag is meant.
      const onName = use.name.word === word.index && word.cooked < use.name.end;
      if (!onName)
        return {
          kind: 'value',
          use,
          value,
          scope: use.scope,
          at: word.cooked - value.start,
          span: partSpan(invocation.site, value),
        };
    }
  }
  const named = here.filter((use) => use.name.word === word.index);
  const exact = named.find((use) => covers(use.name, word.cooked));
  // The leading dash of a cluster and the end of the word belong to the nearest letter.
  const use = exact ?? (word.cooked === 0 ? named[0] : named.at(-1));
  return use && { kind: 'flag', use, scope: use.scope, span: flagNameSpan(invocation.site, use) };
}

function covers(part: WordPart, cooked: number): boolean {
  return part.start <= cooked && cooked < part.end;
}
