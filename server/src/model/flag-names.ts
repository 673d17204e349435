// The names in the values of flags: `--name web`, `--network shop`, `-v data:/data`, `--filter name=web`.
import type { CommandSpec, FlagSpec } from '../spec/types';
import type { NamedKind, NameInText, NameRole } from './name-use';
import { parseMount } from './values/mount';
import { parseNetwork } from './values/network';
import { partsOf } from './values/parse-value';
import type { ValuePart } from './values/value';
import { parseVolume } from './values/volume';

/** `scope` is the command that the flag belongs to: `command` itself or a group before it. */
export function namesInFlag(
  flag: FlagSpec,
  text: string,
  scope: CommandSpec,
  command: CommandSpec,
): NameInText[] {
  const own = namingFlags[`${scope.path.join(' ')} --${flag.long}`];
  if (own) return named(own.kind, own.role ?? projectRole(command), { start: 0, text });
  switch (flag.type) {
    case 'image-ref':
      return named('image', 'definition', { start: 0, text });
    case 'container-ref':
    case 'link':
      return named('container', 'use', partsOf(flag.type, text)[0]);
    case 'ipc-mode':
    case 'pid-mode':
      return text.startsWith('container:')
        ? named(
            'container',
            'use',
            partsOf(flag.type, text).find(({ kind }) => kind === 'container'),
          )
        : [];
    case 'network': {
      const { mode, name, container } = parseNetwork(text);
      if (mode === 'container') return named('container', 'use', container);
      return mode === 'named' ? named('network', 'use', name) : [];
    }
    case 'network-ref':
      return named('network', 'use', { start: 0, text });
    case 'volume': {
      const { kind, source } = parseVolume(text);
      return kind === 'volume' ? named('volume', 'implicit', source) : [];
    }
    case 'mount': {
      const { mountType, source } = parseMount(text);
      if (mountType === 'image') return named('image', 'use', source);
      return mountType === 'volume' ? named('volume', 'implicit', source) : [];
    }
    case 'filter':
      return filteredName(text, command);
    default:
      return [];
  }
}

/** Flags whose whole value is a name. The role of a project's name hangs on the command. */
const namingFlags: Readonly<
  Record<string, { readonly kind: NamedKind; readonly role?: NameRole } | undefined>
> = {
  ' --context': { kind: 'context', role: 'use' },
  'compose --project-name': { kind: 'project' },
  'compose run --name': { kind: 'container', role: 'definition' },
  'container create --name': { kind: 'container', role: 'definition' },
  'container run --name': { kind: 'container', role: 'definition' },
  'volume create --name': { kind: 'volume', role: 'definition' },
};

function projectRole({ path }: CommandSpec): NameRole {
  return /^(?:up|create|run)$/u.test(path.at(-1) ?? '') ? 'definition' : 'use';
}

function named(
  kind: NamedKind,
  role: NameRole,
  part: Pick<ValuePart, 'start' | 'text'> | undefined,
): NameInText[] {
  return part ? [{ use: { kind, role }, start: part.start, name: part.text }] : [];
}

/** Names are searched for, so `name=^/web$` asks for `web` alone. */
function filteredName(text: string, { path }: CommandSpec): NameInText[] {
  const equals = text.indexOf('=');
  const key = text.slice(0, Math.max(equals, 0));
  const kind = key === 'name' ? listedKinds[path.join(' ')] : filteredKinds[key];
  if (!kind || (key !== 'name' && path.join(' ') !== 'container ls')) return [];
  const [, lead = '', name = ''] = /^(\^?\/?)(.*?)\$?$/su.exec(text.slice(equals + 1)) ?? [];
  return named(kind, 'use', { start: equals + 1 + lead.length, text: name });
}

const listedKinds: Readonly<Record<string, NamedKind | undefined>> = {
  'container ls': 'container',
  'network ls': 'network',
  'volume ls': 'volume',
};

const filteredKinds: Readonly<Record<string, NamedKind | undefined>> = {
  ancestor: 'image',
  network: 'network',
  volume: 'volume',
};
