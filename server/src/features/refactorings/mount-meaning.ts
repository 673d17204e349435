// What `-v` and `--mount` can both say of a mount, read from either; whatever only one of them can say is left alone.
import type { CommandSite } from '../../hosts/types';
import type { ValueUse } from '../../model/invocation';
import { maskUnknown, unknownCharacter } from '../../model/known-text';
import { parseMount } from '../../model/values/mount';
import type { ValuePart } from '../../model/values/value';
import { parseVolume } from '../../model/values/volume';

export interface MountMeaning {
  readonly kind: 'bind' | 'volume';
  /** Both with offsets in the text of the value. */
  readonly source: ValuePart;
  readonly target: ValuePart;
  readonly readOnly: boolean;
  /** How mounts below a directory of the host are seen, where it is not the default. */
  readonly propagation?: string;
  /** A hint for Docker Desktop of old. */
  readonly consistency?: string;
  /** An empty volume is not filled from the image. */
  readonly noCopy: boolean;
}

const propagations: ReadonlySet<string> = new Set([
  'private',
  'rprivate',
  'shared',
  'rshared',
  'slave',
  'rslave',
]);
const consistencies: ReadonlySet<string> = new Set(['consistent', 'cached', 'delegated', 'default']);

/** Undefined for SELinux labels (`z`), anonymous volumes, and all that is not certain. */
export function readVolumeMeaning(site: CommandSite, value: ValueUse): MountMeaning | undefined {
  const { source, target, options, problem } = parseVolume(maskUnknown(site, value));
  if (!source || !target || problem) return undefined;
  const kind = isHome(site, value)
    ? 'bind'
    : sourceKind(source.text, value.text.slice(source.start, source.end));
  const names = options.map(({ text }) => text);
  const modes = names.filter((name) => name === 'ro' || name === 'rw');
  const spread = names.filter((name) => propagations.has(name));
  const consistency = names.filter((name) => consistencies.has(name) && name !== 'default');
  const noCopy = names.filter((name) => name === 'nocopy');
  // The daemon refuses two of a kind, and what is not known here cannot be carried over.
  const groups = [modes, spread, consistency, noCopy];
  const read = groups.reduce((count, group) => count + group.length, 0);
  if (groups.some(({ length }) => length > 1) || read !== names.length) return undefined;
  return certain({
    kind,
    source,
    target,
    readOnly: modes[0] === 'ro',
    ...(spread[0] === undefined ? {} : { propagation: spread[0] }),
    ...(consistency[0] === undefined ? {} : { consistency: consistency[0] }),
    noCopy: noCopy.length > 0,
  });
}

/** A tilde that the shell turns into the home directory, at the start of a word of its own. */
export function isHome({ shell, text, words }: CommandSite, { word, start }: ValueUse): boolean {
  const span = words[word]?.span;
  return (
    shell === 'posix' &&
    start === 0 &&
    span !== undefined &&
    /^~[/:]/u.test(text.slice(span.start, span.start + 2))
  );
}

const sharedFields: ReadonlySet<string> = new Set([
  'type',
  'source',
  'src',
  'target',
  'dst',
  'destination',
  'readonly',
  'ro',
  'bind-propagation',
  'consistency',
  'volume-nocopy',
]);

/** Undefined for mounts without a source and for fields that `-v` has no word for. */
export function readMountMeaning(site: CommandSite, value: ValueUse): MountMeaning | undefined {
  const { fields, mountType, source, target, readOnly, problem } = parseMount(maskUnknown(site, value));
  if (!source || !target || problem) return undefined;
  const keys = fields.map(({ key }) => key.text.toLowerCase());
  if (new Set(keys).size !== keys.length || keys.some((key) => !sharedFields.has(key))) return undefined;
  const kind = sourceKind(source.text, value.text.slice(source.start, source.end));
  if (kind !== mountType) return undefined;
  const valueOf = (key: string): string | undefined =>
    fields.find((field) => field.key.text.toLowerCase() === key)?.value?.text;
  const propagation = valueOf('bind-propagation');
  const consistency = valueOf('consistency');
  const noCopy = keys.includes('volume-nocopy');
  if (propagation !== undefined && !propagations.has(propagation)) return undefined;
  if (consistency !== undefined && !consistencies.has(consistency)) return undefined;
  // `=false` is rare, and a reader would wonder what became of it.
  if (valueOf('volume-nocopy') !== undefined && noCopy) return undefined;
  return certain({
    kind,
    source,
    target,
    readOnly,
    ...(propagation === undefined ? {} : { propagation }),
    ...(consistency === undefined || consistency === 'default' ? {} : { consistency }),
    noCopy,
  });
}

type Reading = Omit<MountMeaning, 'kind'> & { readonly kind: MountMeaning['kind'] | undefined };

function certain({ kind, ...rest }: Reading): MountMeaning | undefined {
  if (kind === undefined || (kind === 'bind' ? rest.noCopy : rest.propagation !== undefined))
    return undefined;
  return isCertainTarget(rest.target) && isSpelledPlainly(rest.source) && isSpelledPlainly(rest.target)
    ? { kind, ...rest }
    : undefined;
}

/** A path in the container, and nothing at its end that might bring `:ro` along. */
function isCertainTarget({ text }: ValuePart): boolean {
  if (!/^(?:\/|[A-Za-z]:[\\/])/u.test(text)) return false;
  const tail = new RegExp(`[^/${unknownCharacter}]${unknownCharacter}+$`, 'u');
  return !tail.test(text);
}

/** Without what separates the fields of the one or the parts of the other. */
function isSpelledPlainly({ text, start, end }: ValuePart): boolean {
  return (
    end - start === text.length && !/[,"{}\r\n]/u.test(text) && !/:/u.test(text.replace(/^[A-Za-z]:/u, ''))
  );
}

/** Undefined where only the running script knows whether it is a path or a name. */
function sourceKind(known: string, written: string): MountMeaning['kind'] | undefined {
  if (/^(?:[./]|[A-Za-z]:[\\/])/u.test(known)) return 'bind';
  if (/^(?:\$PWD|\$\{PWD\}|\$\(pwd\)|`pwd`|\$HOME|\$\{HOME\}|%cd%|%userprofile%)(?![\w-])/iu.test(written))
    return 'bind';
  const name = new RegExp(`^[A-Za-z0-9][\\w.${unknownCharacter}-]+$`, 'u');
  return name.test(known) ? 'volume' : undefined;
}
