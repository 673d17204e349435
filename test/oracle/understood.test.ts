// Requests to the engine are read back into what the user asked for.
import { expect, test } from 'vitest';
import type { EngineRequest } from './engine';
import { readUnderstood } from './understood';

const post = (path: string, body: unknown, query = ''): EngineRequest => ({
  method: 'POST',
  path,
  query: new URLSearchParams(query),
  body,
});

test('a container with all that is looked at', () => {
  const body = {
    Image: 'alpine',
    Cmd: ['sh', '-c', 'true'],
    Env: ['B=2', 'A=1'],
    Volumes: { '/cache': {}, '/a': {} },
    HostConfig: {
      Binds: ['/srv:/data:ro', '/a:/b'],
      Mounts: [
        { Type: 'bind', Source: '/a', Target: '/b', ReadOnly: true },
        { Type: 'tmpfs', Target: '/tmp' },
      ],
      NetworkMode: 'shop',
      PortBindings: {
        '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }],
        '53/udp': [{ HostIp: '', HostPort: '' }],
      },
    },
    NetworkingConfig: { EndpointsConfig: { shop: {}, back: {} } },
  };
  expect(readUnderstood([post('/containers/create', body, 'name=web')])).toEqual({
    image: 'alpine',
    command: ['sh', '-c', 'true'],
    name: 'web',
    env: ['A=1', 'B=2'],
    ports: ['127.0.0.1:8080:80/tcp', ':53/udp'],
    binds: ['/a:/b', '/srv:/data:ro'],
    mounts: [
      { type: 'bind', source: '/a', target: '/b', readOnly: true },
      { type: 'tmpfs', target: '/tmp' },
    ],
    volumes: ['/a', '/cache'],
    network: 'shop',
    networks: ['back', 'shop'],
  });
});

test('what was not asked for is left out', () => {
  const body = { Image: 'alpine', Cmd: null, Env: null, HostConfig: { NetworkMode: 'default', Binds: null } };
  expect(readUnderstood([post('/containers/create', body)])).toEqual({ image: 'alpine' });
});

test('exec', () => {
  const requests = [post('/containers/my%20web/exec', { Cmd: ['ls'], Env: null })];
  expect(readUnderstood(requests)).toEqual({ container: 'my web', command: ['ls'] });
});

test('other requests say nothing', () => {
  expect(readUnderstood([])).toBeUndefined();
  expect(readUnderstood([{ ...post('/containers/create', {}), method: 'GET' }])).toBeUndefined();
});
