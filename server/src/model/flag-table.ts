// Looking up a command's flags by long name and by letter.
import { upTo } from '../base/cut-off';
import type { CommandSpec, FlagSpec } from '../spec/types';

export interface FlagTable {
  readonly long: ReadonlyMap<string, FlagSpec>;
  readonly short: ReadonlyMap<string, FlagSpec>;
}

const tables = new WeakMap<CommandSpec, FlagTable>();

/** The command's own flags; `--help`, which every command has, is not among them. Built once for each command. */
export function flagTable(spec: CommandSpec): FlagTable {
  let table = tables.get(spec);
  if (!table) {
    table = {
      long: new Map(spec.flags.map((flag) => [flag.long, flag])),
      short: new Map(spec.flags.flatMap((flag) => (flag.short ? [[flag.short, flag] as const] : []))),
    };
    tables.set(spec, table);
  }
  return table;
}

/** Whether pflag takes the next word as the flag's value: all but switches and the few with a value when bare. */
export function takesNextWord(flag: FlagSpec): boolean {
  return flag.type !== 'switch' && flag.valueWhenBare === undefined;
}

/** `-p`, `-p80:80`, `-it`, `--publish`, `--publish=80:80`: a flag of the command, as far as its name goes. */
export function isFlagOf(spec: CommandSpec, word: string): boolean {
  const { long, short } = flagTable(spec);
  if (word.startsWith('--')) return long.has(upTo(word.slice(2), '='));
  return word.startsWith('-') && short.has(word.charAt(1));
}
