// The flags of a command: which take a value, which stand alone, read as pflag reads them.
import type { CommandSpec, FlagSpec } from '../../../server/src/spec/types';
import { commands } from '../../../server/src/spec/commands';
import { afterWord, wordEnd, type Lexis } from './lexis';
import { include, oneOf, wordStart, type Captures, type Pattern } from './pattern';

const flagName = { name: 'constant.other.option.docker' };
const assignment = { name: 'keyword.operator.assignment.docker' };
const lineEnd = { name: 'constant.character.escape.line-continuation.docker' };

/** Between a flag and its value: `=`, blanks, a continued line. */
const separator = ({ comment, continuation }: Lexis): string =>
  `(?:(=)|[ \\t]+(?![ \\t${comment}])(?:(${continuation})\\n)?|(${continuation})\\n)`;
const withSeparator: Captures = { 1: flagName, 2: assignment, 3: lineEnd, 4: lineEnd };

const takesValue = (flag: FlagSpec): boolean => flag.type !== 'switch' && flag.valueWhenBare === undefined;
const namesImage = (flag: FlagSpec): boolean => flag.type === 'image-ref';

/** Long names that are a switch in one command and take a value in another; each command says which. */
const mixedNames: ReadonlySet<string> = findMixedNames();

/** The long flags that take a value wherever they exist: one list serves all commands. */
export function longFlagWithValue(lexis: Lexis): Pattern {
  const names = longNames((flag) => takesValue(flag) && !namesImage(flag) && !mixedNames.has(flag.long));
  return flagWithValue(lexis, `--${oneOf(names)}`, '#value');
}

/** Flags that stand alone, clusters of them, and what we do not know; `=` may give them a value. */
export function plainFlags(lexis: Lexis): readonly Pattern[] {
  return [
    {
      begin: `${wordStart}(--?[A-Za-z][\\w.-]*)(=)`,
      beginCaptures: { 1: flagName, 2: assignment },
      end: afterWord(lexis),
      patterns: [include('#value')],
    },
    { match: `${wordStart}--?[A-Za-z0-9][\\w.-]*${wordEnd(lexis)}`, ...flagName },
    { match: `${wordStart}--${wordEnd(lexis)}`, name: 'keyword.operator.end-of-options.docker' },
  ];
}

/** What the shared lists do not say of a command's flags, in the order in which it has to be tried. */
export function ownFlags(spec: CommandSpec, lexis: Lexis): readonly Pattern[] {
  const images = spec.flags.filter(namesImage);
  const values = spec.flags.filter((flag) => takesValue(flag) && !namesImage(flag));
  const mixed = values.filter((flag) => mixedNames.has(flag.long));
  const switches = spec.flags.filter((flag) => !takesValue(flag));
  return [
    ...(images.length === 0
      ? []
      : [flagWithValue(lexis, `--${oneOf(images.map(({ long }) => long))}`, '#image')]),
    ...(mixed.length === 0
      ? []
      : [flagWithValue(lexis, `--${oneOf(mixed.map(({ long }) => long))}`, '#value')]),
    ...shortFlags(lexis, images, switches, '#image'),
    ...shortFlags(lexis, values, switches, '#value'),
  ];
}

/** `-p 80:80`, `-p80:80`, `-itp 80:80`: the first letter of a cluster that takes a value takes all that follows. */
function shortFlags(
  lexis: Lexis,
  flags: readonly FlagSpec[],
  switches: readonly FlagSpec[],
  content: string,
): Pattern[] {
  const letters = lettersOf(flags);
  if (letters === '') return [];
  const before = lettersOf(switches);
  return [flagWithValue(lexis, `-${before === '' ? '' : `[${before}]*`}[${letters}]`, content, true)];
}

const lettersOf = (flags: readonly FlagSpec[]): string =>
  flags
    .flatMap((flag) => flag.short ?? [])
    .sort()
    .join('');

function flagWithValue(lexis: Lexis, name: string, content: string, attached = false): Pattern {
  const between = attached ? `(?:${separator(lexis)}|(?=[^\\s${lexis.breaks}(<>=]))` : separator(lexis);
  return {
    begin: `${wordStart}(${name})${between}`,
    beginCaptures: withSeparator,
    end: afterWord(lexis),
    patterns: [include(content)],
  };
}

function longNames(wanted: (flag: FlagSpec) => boolean): readonly string[] {
  return [...new Set(commands.flatMap((spec) => spec.flags.filter(wanted).map((flag) => flag.long)))];
}

function findMixedNames(): ReadonlySet<string> {
  const alone = new Set(longNames((flag) => !takesValue(flag)));
  return new Set(longNames(takesValue).filter((name) => alone.has(name)));
}
