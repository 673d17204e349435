// What the Engine stand-in answers: every object exists, every list is empty, every change succeeds.
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly status?: number;
  /** Given the groups of `path`. */
  readonly body?: (...groups: readonly string[]) => unknown;
}

const id = 'c0ffee'.repeat(11).slice(0, 64);
const digest = `sha256:${id}`;
const time = '2025-01-01T00:00:00Z';
const always = (body: unknown) => () => body;

const engineInfo = {
  ID: 'stand-in',
  Name: 'stand-in',
  ServerVersion: '28.2.2',
  OSType: 'linux',
  Architecture: 'x86_64',
  Driver: 'overlay2',
  NCPU: 2,
  MemTotal: 8_000_000_000,
  IndexServerAddress: 'https://index.docker.io/v1/',
  RegistryConfig: { IndexConfigs: {} },
  Plugins: { Volume: ['local'], Network: ['bridge', 'overlay'], Log: ['json-file'] },
  Runtimes: { runc: { path: 'runc' } },
  DefaultRuntime: 'runc',
  Swarm: { NodeID: 'node1', LocalNodeState: 'active', ControlAvailable: true, Managers: 1, Nodes: 1 },
};

const engineVersion = {
  Version: '28.2.2',
  ApiVersion: '1.50',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
  GitCommit: 'stand-in',
  GoVersion: 'go1.24',
  Components: [],
};

const container = (name: string) => ({
  Id: id,
  Name: `/${name}`,
  Created: time,
  Image: digest,
  Path: 'sh',
  Args: [],
  State: { Status: 'running', Running: true, Pid: 1, ExitCode: 0, StartedAt: time, FinishedAt: time },
  Config: {
    Hostname: 'host',
    Tty: false,
    OpenStdin: false,
    Env: [],
    Cmd: ['sh'],
    Image: 'image',
    Labels: {},
  },
  HostConfig: { LogConfig: { Type: 'json-file' }, NetworkMode: 'bridge', RestartPolicy: { Name: 'no' } },
  NetworkSettings: { Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '8080' }] }, Networks: {} },
  Mounts: [],
});

const image = {
  Id: digest,
  RepoTags: ['image:latest'],
  RepoDigests: [`image@${digest}`],
  Created: time,
  Os: 'linux',
  Architecture: 'amd64',
  Size: 1,
  Config: { Env: [], Cmd: ['sh'], Labels: {} },
  RootFS: { Type: 'layers', Layers: [] },
};

const volume = (name: string) => ({
  Name: name,
  Driver: 'local',
  Scope: 'local',
  Mountpoint: '/volume',
  Labels: {},
  Options: {},
  // A cluster volume, so that `volume update` has something to update.
  ClusterVolume: { ID: 'volume1', Version: { Index: 1 }, Spec: { AccessMode: {}, Availability: 'active' } },
});

const network = (name: string) => ({
  Id: id,
  Name: name,
  Driver: 'bridge',
  Scope: 'local',
  IPAM: { Config: [] },
  Labels: {},
  Options: {},
  Containers: {},
});

const swarmObject = (name: string, spec: object = {}) => ({
  ID: name,
  Version: { Index: 1 },
  CreatedAt: time,
  UpdatedAt: time,
  Spec: { Name: name, Labels: {}, ...spec },
});

const service = (name: string) =>
  swarmObject(name, {
    Mode: { Replicated: { Replicas: 1 } },
    TaskTemplate: { ContainerSpec: { Image: 'image' } },
    EndpointSpec: { Mode: 'vip' },
  });

const node = (name: string) => ({
  ...swarmObject(name, { Role: 'worker', Availability: 'active' }),
  Status: { State: 'ready' },
  Description: { Hostname: name, Platform: {}, Resources: {}, Engine: {} },
});

const swarm = {
  ...swarmObject('default', { Orchestration: {}, Raft: {}, Dispatcher: {}, CAConfig: {}, TaskDefaults: {} }),
  JoinTokens: { Worker: 'SWMTKN-1-worker', Manager: 'SWMTKN-1-manager' },
  TLSInfo: { TrustRoot: '' },
  RootRotationInProgress: false,
};

const plugin = (name: string) => ({
  Id: id,
  Name: name,
  Enabled: true,
  Settings: { Args: [], Devices: [], Env: [], Mounts: [] },
  Config: { Interface: { Types: [] }, Args: {}, Env: [], Mounts: [] },
});

/** The first that fits answers. */
const routes: readonly Route[] = [
  { method: 'GET', path: /^\/_ping$/u, body: always('OK') },
  { method: 'GET', path: /^\/info$/u, body: always(engineInfo) },
  { method: 'GET', path: /^\/version$/u, body: always(engineVersion) },
  { method: 'GET', path: /^\/events$/u },
  { method: 'GET', path: /^\/system\/df$/u, body: always({ Images: [], Containers: [], Volumes: [] }) },
  { method: 'POST', path: /^\/auth$/u, body: always({ Status: 'Login Succeeded' }) },
  { method: 'GET', path: /^\/volumes$/u, body: always({ Volumes: [], Warnings: [] }) },
  {
    method: 'GET',
    path: /^\/(?:(?:containers|images)\/json|images\/search|networks|plugins|nodes|services|tasks|secrets|configs)$/u,
    body: always([]),
  },
  { method: 'POST', path: /\/prune$/u, body: always({ SpaceReclaimed: 0 }) },
  { method: 'POST', path: /^\/volumes\/create$/u, status: 201, body: () => volume('volume') },
  // Refused, as the client would else wait for tasks that never run; by then it has said all that it understood.
  {
    method: 'POST',
    path: /^\/services\/(?:create|[^/]+\/update)$/u,
    status: 409,
    body: always({ message: 'none' }),
  },
  { method: 'POST', path: /^\/(?:secrets|configs)\/create$/u, status: 201, body: always({ ID: 'new' }) },
  { method: 'POST', path: /^\/(?:containers|networks)\/create$/u, status: 201, body: always({ Id: id }) },
  { method: 'POST', path: /^\/commit$/u, status: 201, body: always({ Id: digest }) },
  { method: 'POST', path: /^\/build$/u, body: always({ stream: 'built\n' }) },
  { method: 'POST', path: /^\/images\/(?:create|load)$|\/push$/u, body: always({ status: 'done' }) },
  { method: 'GET', path: /^\/containers\/(.+)\/json$/u, body: (name = '') => container(name) },
  { method: 'POST', path: /^\/containers\/.+\/wait$/u, body: always({ StatusCode: 0 }) },
  { method: 'POST', path: /^\/containers\/.+\/exec$/u, status: 201, body: always({ Id: 'exec' }) },
  { method: 'POST', path: /^\/containers\/.+\/update$/u, body: always({ Warnings: [] }) },
  { method: 'GET', path: /^\/containers\/.+\/top$/u, body: always({ Titles: ['PID'], Processes: [['1']] }) },
  { method: 'GET', path: /^\/containers\/.+\/(?:changes|checkpoints)$/u, body: always([]) },
  { method: 'GET', path: /^\/containers\/(.+)\/stats$/u, body: (name = '') => ({ name, id }) },
  { method: 'GET', path: /^\/(?:containers|services|tasks)\/.+\/logs$/u },
  { method: 'GET', path: /^\/exec\/.+\/json$/u, body: always({ ID: 'exec', Running: false, ExitCode: 0 }) },
  { method: 'GET', path: /^\/images\/.+\/json$/u, body: always(image) },
  { method: 'GET', path: /^\/images\/.+\/history$/u, body: always([]) },
  { method: 'DELETE', path: /^\/images\/.+$/u, body: always([{ Untagged: 'image' }]) },
  { method: 'GET', path: /^\/networks\/([^/]+)$/u, body: (name = '') => network(name) },
  { method: 'GET', path: /^\/volumes\/([^/]+)$/u, body: (name = '') => volume(name) },
  { method: 'GET', path: /^\/services\/([^/]+)$/u, body: (name = '') => service(name) },
  { method: 'GET', path: /^\/nodes\/([^/]+)$/u, body: (name = '') => node(name) },
  { method: 'GET', path: /^\/(?:secrets|configs)\/([^/]+)$/u, body: (name = '') => swarmObject(name) },
  { method: 'GET', path: /^\/plugins\/privileges$/u, body: always([]) },
  { method: 'GET', path: /^\/plugins\/(.+)\/json$/u, body: (name = '') => plugin(name) },
  { method: 'GET', path: /^\/swarm$/u, body: always(swarm) },
  { method: 'GET', path: /^\/swarm\/unlockkey$/u, body: always({ UnlockKey: 'SWMKEY-1-key' }) },
  { method: 'POST', path: /^\/swarm\/init$/u, body: always('node1') },
];

export function answerFor(method: string, path: string): Answer {
  const asked = method === 'HEAD' ? 'GET' : method;
  for (const route of routes) {
    const groups = route.method === asked ? route.path.exec(path) : null;
    if (groups) {
      return { status: route.status ?? 200, body: route.body?.(...groups.slice(1).map(decodeURIComponent)) };
    }
  }
  // A change that answers nothing, such as stopping a container; a read of something unknown to us is refused.
  return asked === 'GET' ? { status: 404, body: { message: 'no such object' } } : { status: 204 };
}
