// Compares the spec with the installed docker, if it is of the version the facts were taken from (`npm run spec:check`).
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../server/src/base/version';
import { commands } from '../../../server/src/spec/commands';
import type { CommandSpec, FlagSpec } from '../../../server/src/spec/types';
import { completedValues, dockerVersion, readHelp } from './read-help';

const version = dockerVersion();
/** Another version differs where docker itself has changed. */
const comparable = version !== undefined && compareVersions(version, '28.2.2') === 0;

/** Plugins have help of their own and are not installed everywhere. */
const own = commands.filter(({ path }) => path[0] !== 'compose' && path[0] !== 'buildx');

const isThere = ({ since, removed }: FlagSpec): boolean =>
  version !== undefined &&
  (since === undefined || compareVersions(since, version) <= 0) &&
  (removed === undefined || compareVersions(removed, version) > 0);

const isShown = (flag: FlagSpec): boolean => isThere(flag) && !flag.hidden;

const buildxPrune =
  'With buildx installed, as everywhere but here, this command is that of buildx and takes its flags.';

/** Differences that are meant, each with its reason. */
const explained: Readonly<Record<string, string>> = {
  'docker builder prune: docker does not list --max-used-space': buildxPrune,
  'docker builder prune: docker does not list --min-free-space': buildxPrune,
  'docker builder prune: docker does not list --reserved-space': buildxPrune,
  'docker builder prune: docker does not list --verbose': buildxPrune,
  'docker container cp: usage [OPTIONS] [CONTAINER:]SRC_PATH|- [CONTAINER:]DEST_PATH|-, docker says [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-':
    'The help has a usage for each direction; ours says both in one line.',
};

const name = ({ path }: CommandSpec): string => ['docker', ...path].join(' ');

describe.skipIf(!comparable)(`the spec says what docker ${version ?? '(not installed)'} says`, () => {
  test.each(own.map((command) => [name(command), command] as const))('%s', (_, command) => {
    expect(differences(command).filter((difference) => !(difference in explained))).toEqual([]);
  });

  test('every explained difference is still there', () => {
    const all = new Set(own.flatMap(differences));
    expect(Object.keys(explained).filter((difference) => !all.has(difference))).toEqual([]);
  });
});

function differences(command: CommandSpec): string[] {
  const help = readHelp(command.path);
  const say = (text: string): string => `${name(command)}: ${text}`;
  const found: string[] = [];
  const theirs = new Map(help.flags.map((flag) => [flag.long, flag]));
  theirs.delete('help');
  const known = new Map(command.flags.map((flag) => [flag.long, flag]));
  for (const flag of theirs.values()) {
    const ours = known.get(flag.long);
    if (!ours) found.push(say(`lacks --${flag.long}`));
    else if (ours.short !== flag.short)
      found.push(say(`--${flag.long}: short -${String(ours.short)}, docker says -${String(flag.short)}`));
    else if ((ours.type === 'switch') !== flag.isSwitch)
      found.push(say(`--${flag.long}: whether it takes a value`));
  }
  for (const flag of command.flags)
    if (isShown(flag) && !flag.windowsOnly && !theirs.has(flag.long))
      found.push(say(`docker does not list --${flag.long}`));
  if (!command.group && !sameUsage(command.usage, help.usage))
    found.push(say(`usage ${command.usage}, docker says ${help.usage}`));
  if (command.group) found.push(...groupDifferences(command, help.subcommands).map(say));
  found.push(...aliasDifferences(command, help.aliases).map(say));
  return [...found, ...valueDifferences(command).map(say)];
}

/** Alternatives are written without blanks in ours, so that each operand is one word. */
function sameUsage(ours: string, theirs: string): boolean {
  const plain = (usage: string): string =>
    usage.replaceAll(' | ', '|').replace(/\[flags\]|OPTIONS|\[OPTIONS\]|\s+/gu, '');
  return plain(ours) === plain(theirs);
}

function groupDifferences(group: CommandSpec, theirs: readonly string[]): string[] {
  const isChild = (path: readonly string[]): boolean =>
    path.length === group.path.length + 1 && group.path.every((word, index) => path[index] === word);
  const ours = commands
    .flatMap((command) => [command.path, ...(command.aliases ?? [])].filter(isChild))
    .map((path) => path.at(-1) ?? '');
  return theirs.filter((word) => !ours.includes(word)).map((word) => `lacks the command ${word}`);
}

function aliasDifferences(command: CommandSpec, theirs: readonly string[]): string[] {
  const ours = new Set([command.path, ...(command.aliases ?? [])].map((path) => path.join(' ')));
  return theirs.filter((alias) => !ours.has(alias)).map((alias) => `lacks the alias ${alias}`);
}

function valueDifferences(command: CommandSpec): string[] {
  return command.flags
    .filter((flag) => flag.type === 'choice' && isShown(flag))
    .flatMap((flag) => {
      const ours = (flag.values ?? []).map(({ value }) => value);
      const missing = completedValues(command.path, flag.long).filter((value) => !ours.includes(value));
      return missing.map((value) => `--${flag.long} lacks the value ${value}`);
    });
}
