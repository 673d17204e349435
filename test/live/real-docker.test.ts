// What the real docker client prints for our questions, against an engine with known contents. Where the client is
// missing, what it printed when it was last asked is read; where it is there, it has to print that.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDocker } from '../../client/src/live/docker-program';
import { helpArguments, listArguments } from '../../client/src/live/questions';
import { liveKinds, type LiveKind } from '../../server/src/features/live/live-objects';
import { readDockerVersion, readHelp } from '../../server/src/features/live/read-help';
import { readListing } from '../../server/src/features/live/read-listing';
import { findClient } from '../oracle/client';
import { startEngine, type Engine } from '../oracle/engine';
import { answerFor } from '../oracle/engine-answers';

const docker = findClient();
const directory = mkdtempSync(path.join(tmpdir(), 'dockline-live-'));
const socket = path.join(directory, 'engine.sock');
const env = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent/home',
  DOCKER_CONFIG: '/nonexistent/docker',
  DOCKER_HOST: `unix://${socket}`,
  TZ: 'UTC',
};
let engine: Engine | undefined;

beforeAll(async () => {
  if (docker !== undefined) engine = await startEngine(socket, fullEngine);
});
afterAll(async () => {
  await engine?.close();
  rmSync(directory, { recursive: true });
});

/** The output, from the client or as it was recorded. `DOCKLINE_RECORD=1` records it anew. */
async function printed(name: string, argv: readonly string[]): Promise<string> {
  const file = path.join(import.meta.dirname, 'recorded', `${name}.txt`);
  if (docker === undefined) return readFileSync(file, 'utf8');
  const result = await runDocker(docker, argv, { env, milliseconds: 20_000 });
  if (!('output' in result))
    throw new Error(`docker ${argv.join(' ')}: ${result.problem}: ${result.message}`);
  const output = result.output
    .replaceAll(socket, '/run/docker.sock')
    .replace(/"(?:About )?(?:an?|\d+) \w+ ago"/gu, '"3 days ago"');
  if (process.env['DOCKLINE_RECORD'] === '1') writeFileSync(file, output);
  expect(existsSync(file), `${file} is missing: run with DOCKLINE_RECORD=1`).toBe(true);
  expect(output).toBe(readFileSync(file, 'utf8'));
  return output;
}

async function listed(kind: LiveKind): Promise<{ name: string; state: string; facts: string[] }[]> {
  const output = await printed(kind, listArguments({ kind, engine: '' }) ?? []);
  return readListing(kind, output).map(({ name, state, facts }) => ({
    name,
    state,
    facts: facts.map(({ label, value }) => `${label.en}: ${value}`),
  }));
}

describe('the objects of an engine', () => {
  test('containers with state, image, ports and networks; the names of links are left out', async () => {
    const containers = await listed('container');
    expect(containers.map(({ name, state }) => [name, state])).toEqual([
      ['web', 'running'],
      ['db', 'exited'],
    ]);
    expect(containers[0]?.facts).toEqual(
      expect.arrayContaining(['Image: nginx:1.29', 'Ports: 0.0.0.0:8080->80/tcp', 'Networks: shop']),
    );
  });

  test('images by name and tag, without those that have neither', async () => {
    const images = await listed('image');
    expect(images.map(({ name }) => name)).toEqual(['nginx:1.29', 'ghcr.io/acme/shop:2']);
    expect(images[0]?.facts).toContain('Size: 192MB');
  });

  test('networks and volumes with their driver', async () => {
    expect(await listed('network')).toEqual([
      { name: 'bridge', state: 'bridge', facts: ['Scope: local'] },
      { name: 'shop', state: 'bridge', facts: ['Scope: local'] },
    ]);
    expect(await listed('volume')).toEqual([{ name: 'shop-data', state: 'local', facts: [] }]);
  });

  test('the contexts of the client, the current one marked', async () => {
    const [context] = await listed('context');
    expect(context).toMatchObject({ name: 'default', state: 'current' });
    expect(context?.facts).toContain('Endpoint: unix:///run/docker.sock');
  });

  test('every kind has a question', () => {
    for (const kind of liveKinds) expect(listArguments({ kind, engine: '' }), kind).toBeDefined();
  });
});

describe('the help of a command', () => {
  test('names its flags with both spellings', async () => {
    const { flags } = readHelp(
      await printed('help-run', helpArguments({ path: ['container', 'run'] }) ?? []),
    );
    expect(flags).toEqual(
      expect.arrayContaining(['-p', '--publish', '--add-host', '--health-start-interval']),
    );
    expect(flags).not.toContain('--list');
  });

  test('names the commands of docker', async () => {
    const { commands } = readHelp(await printed('help', helpArguments({ path: [] }) ?? []));
    expect(commands).toEqual(expect.arrayContaining(['run', 'container', 'swarm', 'wait']));
    expect(commands).not.toContain('--debug');
  });

  test('and its version is read from its own words', async () => {
    expect(readDockerVersion(await printed('version', ['--version']))).toBe('28.2.2');
  });
});

test.runIf(docker !== undefined)('an engine that is not there is a failure, not an empty list', async () => {
  const away = { ...env, DOCKER_HOST: `unix://${socket}.none` };
  const result = await runDocker(docker ?? '', listArguments({ kind: 'container', engine: '' }) ?? [], {
    env: away,
  });
  expect(result).toMatchObject({ problem: 'failed' });
});

function fullEngine(method: string, place: string): ReturnType<typeof answerFor> {
  const body = method === 'GET' ? contents[place] : undefined;
  return body === undefined ? answerFor(method, place) : { status: 200, body };
}

const created = 1_750_000_000;
const image = { ParentId: '', Created: created, SharedSize: -1, Labels: {}, Containers: -1 };
const container = {
  ImageID: 'sha256:1',
  Command: 'sh',
  Created: created,
  Labels: {},
  HostConfig: {},
  Mounts: [],
};
const contents: Readonly<Record<string, unknown>> = {
  '/containers/json': [
    {
      ...container,
      Id: 'a'.repeat(64),
      Names: ['/app/server', '/web'],
      Image: 'nginx:1.29',
      Ports: [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8080, Type: 'tcp' }],
      State: 'running',
      Status: 'Up 5 minutes',
      NetworkSettings: { Networks: { shop: {} } },
    },
    {
      ...container,
      Id: 'b'.repeat(64),
      Names: ['/db'],
      Image: 'postgres:17',
      Ports: [],
      State: 'exited',
      Status: 'Exited (0) 5 minutes ago',
      NetworkSettings: { Networks: {} },
    },
  ],
  '/images/json': [
    { ...image, Id: 'sha256:11', RepoTags: ['nginx:1.29'], RepoDigests: [], Size: 192_000_000 },
    { ...image, Id: 'sha256:22', RepoTags: ['ghcr.io/acme/shop:2'], RepoDigests: [], Size: 64_000_000 },
    { ...image, Id: 'sha256:33', RepoTags: null, RepoDigests: null, Size: 5_000_000 },
  ],
  '/networks': [network('bridge'), network('shop')],
  '/volumes': {
    Volumes: [{ Name: 'shop-data', Driver: 'local', Mountpoint: '/v', Scope: 'local' }],
    Warnings: [],
  },
};

function network(name: string): object {
  return {
    Id: name,
    Name: name,
    Driver: 'bridge',
    Scope: 'local',
    IPAM: { Config: [] },
    Labels: {},
    Created: '2025-06-15T15:06:40Z',
  };
}
