// What our model understands of run, create and exec, in the form in which the oracle records what the client sends.
import { usesOf } from '../../server/src/model/flag-state';
import { lastUse } from '../../server/src/model/flag-state';
import type { Invocation } from '../../server/src/model/invocation';
import { parseMount } from '../../server/src/model/values/mount';
import { parseNetwork } from '../../server/src/model/values/network';
import { parsePublishedPort } from '../../server/src/model/values/published-port';
import { parseVolume } from '../../server/src/model/values/volume';
import type {
  ContainerUnderstood,
  ExecUnderstood,
  MountUnderstood,
  VerdictRecord,
} from '../oracle/verdict-record';

export function understoodBy(
  invocation: Invocation,
  record: VerdictRecord,
): ContainerUnderstood | ExecUnderstood {
  const [target, ...command] = invocation.operands.map(({ text }) => text);
  const env = readEnv(invocation, record);
  if (invocation.command.spec.path.at(-1) === 'exec')
    // A slash before the name is how the engine itself writes names.
    return { container: (target ?? '').replace(/^\//u, ''), command, ...filled('env', env) };
  const name = lastUse(invocation, 'name')?.value?.text ?? '';
  const networks = readNetworks(invocation);
  const volumes = values(invocation, 'volume').map(parseVolume);
  return {
    image: target ?? '',
    ...filled('command', command),
    ...(name === '' ? {} : { name }),
    ...filled('env', env),
    ...filled('ports', readPorts(invocation)),
    ...filled('binds', readBinds(invocation)),
    ...filled('mounts', readMounts(invocation)),
    ...filled(
      'volumes',
      values(invocation, 'volume')
        .filter((_, index) => volumes[index]?.kind === 'anonymous')
        .sort(),
    ),
    ...networks,
  };
}

function values(invocation: Invocation, long: string): string[] {
  return usesOf(invocation, long).map(({ value }) => value?.text ?? '');
}

/** Of a variable given twice the client sends the last; a bare name takes the value of the client's environment. */
function readEnv(invocation: Invocation, { environment }: VerdictRecord): string[] {
  const last = new Map<string, string>();
  for (const text of values(invocation, 'env')) {
    const name = text.split('=')[0] ?? '';
    const outside = (environment as Record<string, string> | undefined)?.[name];
    last.set(name, text.includes('=') || outside === undefined ? text : `${name}=${outside}`);
  }
  return [...last.values()].sort();
}

function readPorts(invocation: Invocation): string[] {
  const published = values(invocation, 'publish').flatMap((text) => {
    const { hostIp, hostPort, containerPort, protocol } = parsePublishedPort(text);
    if (!containerPort) return [];
    const count = containerPort.last - containerPort.first + 1;
    return Array.from({ length: count }, (_, index) => {
      const host =
        hostPort &&
        (count === 1 && hostPort.last > hostPort.first
          ? `${String(hostPort.first)}-${String(hostPort.last)}`
          : String(hostPort.first + index));
      return `${hostIp ? `${hostIp.text}:` : ''}${host ?? ''}:${String(containerPort.first + index)}/${protocol ?? 'tcp'}`;
    });
  });
  return published.sort();
}

/** Everything with a source is sent on as it is, but for a relative path, which the client makes absolute. */
function readBinds(invocation: Invocation): string[] {
  return values(invocation, 'volume')
    .filter((text) => parseVolume(text).kind !== 'anonymous')
    .map((text) => (/^\.\.?(?=[/:])/u.test(text) ? absolute(text) : text))
    .sort();
}

/** `.` and `./x` without their dot; `..` is left to the shell of the reader, as the record does. */
function absolute(path: string): string {
  return path.startsWith('..') ? `$PWD/${path}` : `$PWD${path.slice(1)}`;
}

function readMounts(invocation: Invocation): MountUnderstood[] {
  return values(invocation, 'mount').map((text) => {
    const { mountType, source, target, readOnly } = parseMount(text);
    return {
      type: mountType,
      ...(source
        ? { source: /^\.\.?(?:\/|$)/u.test(source.text) ? absolute(source.text) : source.text }
        : {}),
      target: target?.text ?? '',
      ...(readOnly ? { readOnly: true as const } : {}),
    };
  });
}

function readNetworks(invocation: Invocation): Pick<ContainerUnderstood, 'network' | 'networks'> {
  const names = [...values(invocation, 'net'), ...values(invocation, 'network')].map((text) => {
    const { name, mode, container } = parseNetwork(text);
    return mode === 'container' ? `container:${container?.text ?? ''}` : (name?.text ?? '');
  });
  const [first] = names;
  return {
    ...(first === undefined || first === 'default' || first === '' ? {} : { network: first }),
    ...(names.length > 1 ? { networks: [...names].sort() } : {}),
  };
}

function filled<Key extends string, Item>(
  key: Key,
  list: readonly Item[],
): Partial<Record<Key, readonly Item[]>> {
  return list.length > 0 ? ({ [key]: list } as Record<Key, readonly Item[]>) : {};
}
