// What the client understood, read from the request it sent to the engine.
import type { EngineRequest } from './engine';
import type { ContainerUnderstood, ExecUnderstood, MountUnderstood } from './verdict-record';

/** The parts of the bodies of `POST /containers/create` and `POST /containers/x/exec` that are looked at. */
interface ContainerBody {
  readonly Image: string;
  readonly Cmd?: readonly string[] | null;
  readonly Env?: readonly string[] | null;
  readonly Volumes?: Readonly<Record<string, object>> | null;
  readonly HostConfig?: {
    readonly Binds?: readonly string[] | null;
    readonly Mounts?: readonly MountBody[] | null;
    readonly NetworkMode?: string;
    readonly PortBindings?: Readonly<Record<string, readonly PortBody[]>> | null;
  };
  readonly NetworkingConfig?: { readonly EndpointsConfig?: Readonly<Record<string, object>> | null } | null;
}

interface MountBody {
  readonly Type: string;
  readonly Source?: string;
  readonly Target: string;
  readonly ReadOnly?: boolean;
}

interface PortBody {
  readonly HostIp: string;
  readonly HostPort: string;
}

interface ExecBody {
  readonly Cmd: readonly string[];
  readonly Env?: readonly string[] | null;
}

/** Undefined for all but `run`, `create` and `exec`, and where the client gave up before it asked the engine. */
export function readUnderstood(
  requests: readonly EngineRequest[],
): ContainerUnderstood | ExecUnderstood | undefined {
  for (const request of requests) {
    if (request.method !== 'POST') continue;
    if (request.path === '/containers/create') {
      return readContainer(request.body as ContainerBody, request.query.get('name') ?? '');
    }
    const exec = /^\/containers\/(.+)\/exec$/u.exec(request.path);
    if (exec) return readExec(request.body as ExecBody, decodeURIComponent(exec[1] ?? ''));
  }
  return undefined;
}

function readContainer(body: ContainerBody, name: string): ContainerUnderstood {
  const host = body.HostConfig ?? {};
  const networks = Object.keys(body.NetworkingConfig?.EndpointsConfig ?? {}).sort();
  const { NetworkMode: network = 'default' } = host;
  return {
    image: body.Image,
    ...filled('command', body.Cmd),
    ...(name === '' ? {} : { name }),
    // The client keeps variables and binds in maps, so that their order is chance.
    ...filled('env', body.Env?.toSorted()),
    ...filled('ports', readPorts(host.PortBindings ?? {})),
    ...filled('binds', host.Binds?.toSorted()),
    ...filled('mounts', host.Mounts?.map(readMount)),
    ...filled('volumes', Object.keys(body.Volumes ?? {}).sort()),
    ...(network === 'default' ? {} : { network }),
    ...(networks.length > 1 ? { networks } : {}),
  };
}

function readExec(body: ExecBody, container: string): ExecUnderstood {
  return { container, command: body.Cmd, ...filled('env', body.Env?.toSorted()) };
}

function readPorts(bindings: Readonly<Record<string, readonly PortBody[]>>): string[] {
  return Object.entries(bindings)
    .flatMap(([inside, outside]) =>
      outside.map(({ HostIp, HostPort }) => `${HostIp === '' ? '' : `${HostIp}:`}${HostPort}:${inside}`),
    )
    .sort();
}

function readMount(mount: MountBody): MountUnderstood {
  return {
    type: mount.Type,
    ...(mount.Source === undefined ? {} : { source: mount.Source }),
    target: mount.Target,
    ...(mount.ReadOnly ? { readOnly: true as const } : {}),
  };
}

/** `{ key: list }`, or nothing for an empty list. */
function filled<Key extends string, Item>(
  key: Key,
  list: readonly Item[] | null | undefined,
): Partial<Record<Key, readonly Item[]>> {
  return list && list.length > 0 ? ({ [key]: list } as Record<Key, readonly Item[]>) : {};
}
