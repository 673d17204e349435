// Where in a command a path of the user's machine is expected, and which files are likely meant there.
import type { CommandSpec, FlagSpec, OperandSpec, ValueType } from '../../spec/types';
import type { Expectation } from './expectation';

export interface PathPlace {
  /** What of the path stands before the cursor, in the word's cooked text from `from` on. */
  readonly typed: string;
  readonly from: number;
  readonly onlyFolders: boolean;
  readonly likely?: RegExp;
  /** Characters that mean something else here, so that no name may have them. */
  readonly unfit?: RegExp;
  /** It is a part of the word, so that what else the word may be does not fit here. */
  readonly isPart: boolean;
}

/** `value` is the whole value that is typed, also behind the cursor. Undefined where no path is expected. */
export function pathPlaceIn(expectation: Expectation, value: string): PathPlace | undefined {
  switch (expectation.kind) {
    case 'value': {
      const place = inValue(expectation.flag, expectation.command.spec, expectation.typed, value);
      return place && { ...place, from: place.from + expectation.from };
    }
    case 'operand':
      return expectation.operand && inOperand(expectation.operand, expectation.typed);
    case 'command':
    case 'flag':
      return undefined;
  }
}

function inOperand({ kind }: OperandSpec, typed: string): PathPlace | undefined {
  switch (kind) {
    case 'build-context':
      return { typed, from: 0, onlyFolders: true, isPart: false };
    case 'host-path':
      return { typed, from: 0, onlyFolders: false, isPart: false };
    case 'container-path-or-host-path':
      // Before a colon stands the name of a container.
      return { typed, from: 0, onlyFolders: false, unfit: /:/u, isPart: false };
    default:
      return undefined;
  }
}

function inValue(
  { type, long }: FlagSpec,
  { path }: CommandSpec,
  typed: string,
  value: string,
): PathPlace | undefined {
  switch (type) {
    case 'host-path': {
      const likely = likelyFiles(long, path);
      return { typed, from: 0, onlyFolders: folders.has(long), ...(likely ? { likely } : {}), isPart: false };
    }
    case 'volume':
      // Without a dot before it, it is the name of a volume.
      return isMarkedPath(typed)
        ? { typed, from: 0, onlyFolders: false, unfit: /:/u, isPart: true }
        : undefined;
    case 'build-context': {
      const from = typed.indexOf('=') + 1;
      return from > 0 ? { typed: typed.slice(from), from, onlyFolders: true, isPart: true } : undefined;
    }
    case 'mount': {
      const place = inField(type, typed);
      return place && isMarkedPath(place.typed) && /(?:^|,)type=bind(?:,|$)/u.test(value) ? place : undefined;
    }
    default:
      return inField(type, typed);
  }
}

/** Flags whose path is a folder, or a file that docker writes. */
const folders: ReadonlySet<string> = new Set([
  'checkpoint-dir',
  'cidfile',
  'config',
  'iidfile',
  'metadata-file',
  'output',
  'project-directory',
]);

function likelyFiles(flag: string, [group = '']: readonly string[]): RegExp | undefined {
  switch (flag) {
    case 'compose-file':
      return composeFiles;
    case 'env-file':
      return /(?:^|[.-])env(?:\.|$)/iu;
    case 'file':
      if (group === 'compose') return composeFiles;
      return /(?:docker|container)file|bake/iu;
    case 'input':
      return /\.(?:tar(?:\.\w+)?|tgz|txz)$/iu;
    default:
      return undefined;
  }
}

const composeFiles = /compose.*\.ya?ml$|^stack.*\.ya?ml$/iu;

/** A path that cannot be a name. */
function isMarkedPath(typed: string): boolean {
  return /^(?:\.\.?[/\\]|[$`%].*[/\\])/u.test(typed);
}

/** Keys with a path, of values made of keys and values between commas. */
const pathKeys: Partial<Record<ValueType, RegExp>> = {
  mount: /^(?:source|src)$/u,
  'build-cache': /^(?:src|dest)$/u,
  'build-output': /^dest$/u,
  'build-secret': /^(?:source|src)$/u,
};

function inField(type: ValueType, typed: string): PathPlace | undefined {
  const keys = pathKeys[type];
  if (!keys) return undefined;
  const start = typed.lastIndexOf(',') + 1;
  const equals = typed.indexOf('=', start);
  if (equals < 0 || !keys.test(typed.slice(start, equals))) return undefined;
  const onlyFolders = type === 'build-cache' || type === 'build-output';
  const from = equals + 1;
  return { typed: typed.slice(from), from, onlyFolders, unfit: /[,"]/u, isPart: true };
}
