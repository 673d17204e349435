// Assignments such as `-e NAME=value` that blanks have torn into several words.
import { firstIndex } from '../base/first-index';
import type { FlagSpec, ValueType } from '../spec/types';
import { isFlagOf } from './flag-table';
import type { FlagUse, Invocation, Operand, ValueUse } from './invocation';
import { isPlaceholder } from './placeholder';
import { parseImageRef } from './values/image-ref';

export interface TornAssignment {
  readonly flag: FlagSpec;
  /** `equals` where blanks stand at the `=`; `value` where they stand within the value. */
  readonly tornAt: 'equals' | 'value';
  /** The option's name is what stands before the `=`, as in `--name = web`. */
  readonly ofName: boolean;
  /** Indices of words: the first that belongs to the assignment, and the last. */
  readonly first: number;
  readonly last: number;
  /** Where in the first word the assignment begins, an offset in its cooked text. */
  readonly start: number;
  /** No other reading is possible. */
  readonly sure: boolean;
}

type ValuedUse = FlagUse & { readonly value: ValueUse };

/** What blanks have torn, in the order of the words. A blank between lines is none: nobody writes that by mistake. */
export function tornAssignments(invocation: Invocation): TornAssignment[] {
  return invocation.flags.flatMap((use): TornAssignment[] => {
    const { value } = use;
    if (!value?.fixed) return [];
    const found =
      tornName(invocation, { ...use, value }) ??
      (assigning.has(use.flag.type) ? tornValue(invocation, { ...use, value }) : undefined);
    return found ? [found] : [];
  });
}

/** Types of values that are `name=value`. */
const assigning: ReadonlySet<ValueType> = new Set([
  'annotation',
  'build-arg',
  'driver-option',
  'endpoint-option',
  'env',
  'key-value',
  'label',
  'log-option',
  'node-label',
  'service-log-option',
  'service-sysctl',
  'storage-option',
  'sysctl',
]);

/** `--name = web`, `--name =web`: the client takes `=` or `=web` for the value. */
function tornName(
  invocation: Invocation,
  { flag, form, name, value }: ValuedUse,
): TornAssignment | undefined {
  if (form !== 'long' || value.word === name.word || !isBare(invocation, value.word)) return undefined;
  if (!value.text.startsWith('=') || !isNear(invocation, value.word)) return undefined;
  const last = value.text === '=' ? value.word + 1 : value.word;
  if (last > value.word && !isPlainWord(invocation, last)) return undefined;
  return { flag, tornAt: 'equals', ofName: true, first: name.word, last, start: 0, sure: true };
}

function tornValue(invocation: Invocation, use: ValuedUse): TornAssignment | undefined {
  const { flag, value } = use;
  const next = value.word + 1;
  if (!isBare(invocation, value.word) || !isNear(invocation, next)) return undefined;
  const torn = { flag, ofName: false, first: value.word, start: value.start };
  const following = invocation.site.words[next]?.cooked ?? '';
  if (/^[A-Za-z_][\w.-]*$/u.test(value.text)) {
    if (!following.startsWith('=') || !isBare(invocation, next)) return undefined;
    const last = following === '=' && isPlainWord(invocation, next + 1) ? next + 1 : next;
    return { ...torn, tornAt: 'equals', last, sure: true };
  }
  if (!/^[A-Za-z_][\w.-]*=/u.test(value.text)) return undefined;
  const tornAt = value.text.endsWith('=') ? 'equals' : 'value';
  const more = tornOptions(invocation, use) ?? tornWords(invocation, use, tornAt);
  return more && { ...torn, tornAt, ...more };
}

type Extent = Pick<TornAssignment, 'last' | 'sure'>;

/** `-e JAVA_OPTS=-Xmx1g -Xms1g`: what follows begins like an option but is none of docker. */
function tornOptions(invocation: Invocation, { value }: ValuedUse): Extent | undefined {
  if (!value.text.includes('=-')) return undefined;
  const unknown = new Set<number>();
  for (const { kind, at } of invocation.problems)
    if (kind === 'unknown-flag' || kind === 'unknown-shorthand') unknown.add(at.word);
  let last = value.word;
  while (unknown.has(last + 1) && isNear(invocation, last + 1)) last += 1;
  return last > value.word ? { last, sure: false } : undefined;
}

/** What follows stands in the place of the image, or is one operand too many. */
function tornWords(
  invocation: Invocation,
  { value }: ValuedUse,
  tornAt: TornAssignment['tornAt'],
): Extent | undefined {
  const { operands, command, site } = invocation;
  const next = value.word + 1;
  const position = positionOf(operands, next);
  if (position < 0) return undefined;
  if (!command.spec.flagsStopAtOperand) return excessWords(invocation, next, position, tornAt);
  const word = site.words[next];
  const after = site.words[next + 1];
  if (position > 0 || !word || !after || word.dynamic.length > 0 || isPlaceholder(word.cooked))
    return undefined;
  if (word.quoting === 'none' && !isBare(invocation, next)) return undefined;
  const sure = /^[\d.]+$/u.test(word.cooked);
  if (!sure && !parseImageRef(word.cooked).problem) return undefined;
  // A capital letter alone may be a misspelt image with its command behind it.
  const isEvident =
    sure || tornAt === 'equals' || isFlagOf(command.spec, after.cooked) || /[:/]/u.test(after.cooked);
  return isEvident ? { last: next, sure } : undefined;
}

/** Which operand the word is; -1 for none. Found by halving: each variable of a long command asks. */
function positionOf(operands: readonly Operand[], word: number): number {
  const position = firstIndex(operands.length, (index) => (operands[index]?.word ?? word) >= word);
  return operands[position]?.word === word ? position : -1;
}

/** As many operands behind the value as the command has too many; a path is rather the build context. */
function excessWords(
  invocation: Invocation,
  next: number,
  position: number,
  tornAt: TornAssignment['tornAt'],
): Extent | undefined {
  const problem = invocation.problems.find(({ kind }) => kind === 'wrong-argument-count');
  if (problem?.kind !== 'wrong-argument-count' || problem.max === null) return undefined;
  const last = next + problem.found - problem.max - 1;
  for (let word = next; word <= last; word += 1) {
    const operand = invocation.operands[position + word - next];
    if (operand?.word !== word || !operand.fixed || !isNear(invocation, word)) return undefined;
    if (tornAt === 'value' && (!isBare(invocation, word) || /^(?:-|\.{1,2})?(?:\/|$)/u.test(operand.text)))
      return undefined;
  }
  return last >= next ? { last, sure: false } : undefined;
}

/** Without quotes; a word with an escaped blank in it belongs to a broken line continuation. */
function isBare({ site }: Invocation, index: number): boolean {
  const word = site.words[index];
  return word?.quoting === 'none' && !/\s/u.test(word.cooked);
}

/** Nothing but blanks stands between the word and the one before it. */
function isNear({ site }: Invocation, index: number): boolean {
  const before = site.words[index - 1];
  const word = site.words[index];
  return (
    before !== undefined &&
    word !== undefined &&
    /^[ \t]+$/u.test(site.text.slice(before.span.end, word.span.start))
  );
}

function isPlainWord(invocation: Invocation, index: number): boolean {
  const word = invocation.site.words[index];
  return word !== undefined && !word.cooked.startsWith('-') && isNear(invocation, index);
}
