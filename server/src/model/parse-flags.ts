// Reading flags exactly as pflag does: clusters, `=`, optional values, `--`, and where flags end.
import type { Word } from '../hosts/types';
import type { FlagSpec } from '../spec/types';
import type { CommandNode } from './command-tree';
import { flagTable, takesNextWord } from './flag-table';
import type { FlagUse, Problem, ValueUse, WordPart } from './invocation';
import { isSynopsisWord } from './placeholder';

/** What reading gathers; `parseFlags` appends to it. */
export interface FlagReading {
  readonly flags: FlagUse[];
  /** Indices of the words that are not flags or their values. */
  readonly operands: number[];
  readonly problems: Problem[];
  terminator?: number;
  help: boolean;
  certainUntil: number;
}

export interface FlagReadingOptions {
  readonly scope: CommandNode;
  /** Stop at the first word that is no flag; it is left unread. */
  readonly stopAtOperand: boolean;
  /** Arguments that are not written here follow, so a value may be among them. */
  readonly argumentsFollow: boolean;
}

/** Reads from the word at `from`; returns the index of the first word not read. */
export function parseFlags(
  words: readonly Word[],
  from: number,
  options: FlagReadingOptions,
  reading: FlagReading,
): number {
  let index = from;
  while (index < words.length) {
    const word = words[index];
    if (!word) break;
    const text = word.cooked;
    if (expandsToAnything(word)) {
      reading.certainUntil = Math.min(reading.certainUntil, index);
      if (options.stopAtOperand && !looksLikeOptions(word)) return index;
      if (!options.stopAtOperand) reading.operands.push(index);
      index += 1;
    } else if (text === '--') {
      reading.terminator = index;
      if (options.stopAtOperand) return index + 1;
      for (let rest = index + 1; rest < words.length; rest += 1) reading.operands.push(rest);
      return words.length;
    } else if (text.length < 2 || !text.startsWith('-') || startsDynamic(word)) {
      if (options.stopAtOperand) return index;
      reading.operands.push(index);
      index += 1;
    } else {
      index = text.startsWith('--')
        ? readLong(words, index, options, reading)
        : readCluster(words, index, options, reading);
    }
  }
  return index;
}

/** Whether the word may become any number of words: `$OPTS` unquoted, `"${ARGS[@]}"`, `[OPTIONS]`. */
function expandsToAnything(word: Word): boolean {
  if (word.quoting === 'none' && !word.cooked.startsWith('-') && isSynopsisWord(word.cooked)) return true;
  const [part] = word.dynamic;
  return (
    part !== undefined &&
    part.splits &&
    part.kind !== 'glob' &&
    part.kind !== 'brace' &&
    part.start === 0 &&
    part.end === word.cooked.length
  );
}

/** A variable in the place of the image is the image unless its name speaks of options. */
function looksLikeOptions(word: Word): boolean {
  if (isSynopsisWord(word.cooked)) return true;
  return /opt|arg|flag|param|extra|@|\*/iu.test(word.cooked);
}

function startsDynamic(word: Word): boolean {
  return word.dynamic[0]?.start === 0;
}

function readLong(
  words: readonly Word[],
  index: number,
  options: FlagReadingOptions,
  reading: FlagReading,
): number {
  const word = words[index];
  if (!word) return index + 1;
  const text = word.cooked;
  const equals = text.indexOf('=');
  const nameEnd = equals < 0 ? text.length : equals;
  const name = text.slice(2, nameEnd);
  const at: WordPart = { word: index, start: 0, end: nameEnd };
  // The name itself may be dynamic, as in `--$FLAG`: nothing can be said.
  if (word.dynamic.some((part) => part.start < nameEnd)) {
    reading.certainUntil = Math.min(reading.certainUntil, index);
    return index + 1;
  }
  const flag = flagTable(options.scope.spec).long.get(name);
  if (!flag) {
    if (name === 'help') reading.help = true;
    else unknownFlag(index, at, name, equals < 0, options, reading);
    return index + 1;
  }
  const use = { flag, name: at, form: 'long' as const };
  if (equals >= 0) {
    reading.flags.push(withValue(use, valueIn(word, index, equals + 1)));
    return index + 1;
  }
  if (!takesNextWord(flag)) {
    reading.flags.push(use);
    return index + 1;
  }
  return readNextWord(words, index, use, options, reading);
}

function unknownFlag(
  index: number,
  at: WordPart,
  name: string,
  mayTakeNext: boolean,
  options: FlagReadingOptions,
  reading: FlagReading,
): void {
  reading.problems.push({ kind: 'unknown-flag', at, name, scope: options.scope });
  // Whether the next word is its value is anybody's guess.
  if (mayTakeNext) reading.certainUntil = Math.min(reading.certainUntil, index + 1);
}

function readCluster(
  words: readonly Word[],
  index: number,
  options: FlagReadingOptions,
  reading: FlagReading,
): number {
  const word = words[index];
  if (!word) return index + 1;
  const text = word.cooked;
  const table = flagTable(options.scope.spec);
  for (let at = 1; at < text.length; at += 1) {
    if (word.dynamic.some((part) => part.start <= at && at < part.end)) {
      reading.certainUntil = Math.min(reading.certainUntil, index);
      return index + 1;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const flag = table.short.get(letter);
    if (!flag) {
      if (letter === 'h') {
        reading.help = true;
        continue;
      }
      const whole = { word: index, start: 0, end: text.length };
      reading.problems.push({ kind: 'unknown-shorthand', at: whole, letter, scope: options.scope });
      reading.certainUntil = Math.min(reading.certainUntil, index + 1);
      return index + 1;
    }
    const use = { flag, name: { word: index, start: at, end: at + 1 }, form: 'short' as const };
    if (text[at + 1] === '=' && at + 2 < text.length) {
      reading.flags.push(withValue(use, valueIn(word, index, at + 2)));
      return index + 1;
    }
    if (takesNextWord(flag)) {
      if (at + 1 === text.length) return readNextWord(words, index, use, options, reading);
      reading.flags.push(withValue(use, valueIn(word, index, at + 1)));
      return index + 1;
    }
    reading.flags.push(use);
  }
  return index + 1;
}

function readNextWord(
  words: readonly Word[],
  index: number,
  use: BareFlag,
  options: FlagReadingOptions,
  reading: FlagReading,
): number {
  const next = words[index + 1];
  if (next) {
    reading.flags.push(withValue(use, valueIn(next, index + 1, 0)));
    // An array or `$@` as the value brings more words than the value.
    if (next.dynamic.some((part) => part.splits && /[@*]/u.test(next.cooked.slice(part.start, part.end))))
      reading.certainUntil = Math.min(reading.certainUntil, index + 1);
    return index + 2;
  }
  reading.flags.push(use);
  if (!options.argumentsFollow)
    reading.problems.push({ kind: 'missing-flag-value', at: use.name, flag: use.flag, form: use.form });
  return index + 1;
}

interface BareFlag {
  readonly flag: FlagSpec;
  readonly name: WordPart;
  readonly form: FlagUse['form'];
}

/** Spread and extended, each object would get a hidden class of its own, of which there are thousands in a long script. */
function withValue({ flag, name, form }: BareFlag, value: ValueUse): FlagUse {
  return { flag, name, form, value };
}

function valueIn(word: Word, index: number, start: number): ValueUse {
  return {
    word: index,
    start,
    end: word.cooked.length,
    text: word.cooked.slice(start),
    fixed: !word.dynamic.some((part) => part.end > start),
  };
}
