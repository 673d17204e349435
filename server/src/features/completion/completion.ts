// What can be written at the cursor.
import type { HostFile } from '../../hosts/types';
import { sourceOffset } from '../../hosts/word-span';
import { noPaths, type PathLookup } from '../../model/known-folders';
import { operandLimits } from '../../model/operand-limits';
import { cursorAt, type Cursor } from '../cursor';
import { contextPaths } from '../dockerfile/context-path-items';
import { dockerfileAt, placed } from '../dockerfile/dockerfiles-of';
import { completeDockerfile } from '../dockerfile/complete-dockerfile';
import type { EngineLookup } from '../live/live-objects';
import { lookupFor } from '../live/engine-of-command';
import { offerPaths } from './command-paths';
import { commandItems } from './commands';
import { expectationAt, type Expectation } from './expectation';
import { flagItems } from './flags';
import type { CompletionItem, CompletionResult } from './item';
import type { NameSource } from './names';
import { operandItems } from './operands';
import { valueItems } from './values';

export interface CompletionRequest {
  /** A blank was just typed and nobody asked: only what has to come next is offered, so that Enter stays Enter. */
  readonly afterBlank: boolean;
  /** What engines really hold; nothing where it is not known. */
  readonly live?: EngineLookup;
  /** The files around the document; none where they are not known. */
  readonly paths?: PathLookup;
}

/** Undefined outside of docker commands and instructions, and where nothing can be offered. */
export function complete(
  file: HostFile,
  offset: number,
  request: CompletionRequest = { afterBlank: false },
): CompletionResult | undefined {
  const cursor = cursorAt(file, offset);
  if (isInVariable(file.text, offset)) {
    const offered = inDockerfile(file, offset, request);
    if (offered) return offered;
  }
  const lookup = request.paths ?? noPaths;
  if (!cursor) return contextPaths(file, offset, lookup) ?? inDockerfile(file, offset, request);
  // The command word itself is not ours to complete.
  if (cursor.word?.index === 0) return undefined;
  const expectation = expectationAt(cursor);
  if (!expectation || (request.afterBlank && !mustFollow(expectation))) return undefined;
  const paths = offerPaths(file, offset, cursor, expectation, lookup);
  if (paths?.isAlone) return paths;
  const names: NameSource = { file, live: lookupFor(cursor.invocation, request.live ?? (() => [])) };
  const { items, from } = itemsFor(names, cursor, expectation, request);
  if (paths) return { ...paths, items: merged(items, paths.items) };
  if (items.length === 0) return undefined;
  return { ...replacedSpans(cursor, from), items };
}

function inDockerfile(
  file: HostFile,
  offset: number,
  { afterBlank }: CompletionRequest,
): CompletionResult | undefined {
  const found = dockerfileAt(file, offset);
  const offered = found && completeDockerfile(found.dockerfile, found.at, afterBlank);
  if (!offered) return undefined;
  const { insert, replace } = offered;
  return { ...offered, insert: placed(insert, found.place), replace: placed(replace, found.place) };
}

/** Flags stay the last. */
function merged(items: readonly CompletionItem[], paths: readonly CompletionItem[]): CompletionItem[] {
  const isFlag = ({ kind }: CompletionItem): boolean => kind === 'flag';
  return [...items.filter((item) => !isFlag(item)), ...paths, ...items.filter(isFlag)];
}

/** Also in a docker command the builder's variables are put in. */
function isInVariable(text: string, offset: number): boolean {
  return /\$\{?\w*$/u.test(text.slice(Math.max(0, offset - 80), offset));
}

/** `from` is the offset in the word's cooked text where the replaced part begins. */
function itemsFor(
  names: NameSource,
  cursor: Cursor,
  expectation: Expectation,
  request: CompletionRequest,
): { readonly items: readonly CompletionItem[]; readonly from: number } {
  switch (expectation.kind) {
    case 'command':
      return { items: commandItems(expectation.parent), from: 0 };
    case 'flag':
      return { items: flagItems(expectation.command, expectation.typed, expectation.used), from: 0 };
    case 'value': {
      const { items, from } = valueItems(
        names,
        cursor,
        expectation.flag,
        expectation.command.spec,
        expectation.typed,
      );
      return { items, from: expectation.from + from };
    }
    case 'operand': {
      const { operand, command, typed, flagsAllowed, used } = expectation;
      const named = operand ? operandItems(names, cursor, operand, typed) : [];
      const flags =
        flagsAllowed && typed === '' && !request.afterBlank ? flagItems(command, typed, used) : [];
      return { items: [...named, ...flags], from: 0 };
    }
  }
}

/** Whether the command is not whole without what comes here. */
function mustFollow(expectation: Expectation): boolean {
  if (expectation.kind !== 'operand') return true;
  const { operand, operandsBefore, command } = expectation;
  return operand !== undefined && operandsBefore < operandLimits(command.spec).min;
}

function replacedSpans(cursor: Cursor, from: number): Pick<CompletionResult, 'insert' | 'replace'> {
  const base = cursor.located.offset;
  const end = base + cursor.at;
  const { word } = cursor;
  if (!word) return { insert: { start: end, end }, replace: { start: end, end } };
  // An opening quote stays where it is.
  const start = base + sourceOffset(word.word, from);
  const wordEnd = base + Math.max(word.word.span.end, cursor.at);
  return {
    insert: { start: Math.min(start, end), end },
    replace: { start: Math.min(start, end), end: wordEnd },
  };
}
