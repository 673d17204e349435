// What the parsers make of values beside a verdict: addresses, ranges, names, numbers.
import { describe, expect, test } from 'vitest';
import { parseAddHost } from '../../../server/src/model/values/add-host';
import { parseBytes } from '../../../server/src/model/values/bytes';
import { parseDecimal } from '../../../server/src/model/values/decimal';
import { parseDevice } from '../../../server/src/model/values/device';
import { parseDuration } from '../../../server/src/model/values/duration';
import { parseEnv } from '../../../server/src/model/values/env';
import { parseExposedPort } from '../../../server/src/model/values/exposed-port';
import { parseGpus } from '../../../server/src/model/values/gpus';
import { parseImageRef } from '../../../server/src/model/values/image-ref';
import { parseLink } from '../../../server/src/model/values/link';
import { parseMount } from '../../../server/src/model/values/mount';
import { parseNetwork } from '../../../server/src/model/values/network';
import { parseInteger } from '../../../server/src/model/values/number';
import { parsePublishedPort } from '../../../server/src/model/values/published-port';
import { parseRestartPolicy } from '../../../server/src/model/values/restart-policy';
import { parseSignal } from '../../../server/src/model/values/signal';
import { parseTime } from '../../../server/src/model/values/time';
import { parseUlimit } from '../../../server/src/model/values/ulimit';
import { parseVolume } from '../../../server/src/model/values/volume';

describe('published port', () => {
  test.each([
    ['80', [undefined, undefined, '80-80', 'tcp']],
    ['8080:80', [undefined, '8080-8080', '80-80', 'tcp']],
    ['127.0.0.1:8000-8010:80/UDP', ['127.0.0.1', '8000-8010', '80-80', 'udp']],
    ['[::1]::80-81', ['::1', undefined, '80-81', 'tcp']],
    ['::1:8080:80', ['::1', '8080-8080', '80-80', 'tcp']],
    ['protocol=sctp,target=80,published=127.0.0.1:81', ['127.0.0.1', '81-81', '80-80', 'sctp']],
    ['target=80', [undefined, undefined, '80-80', 'tcp']],
    ['localhost:8080:80', [undefined, '8080-8080', '80-80', 'tcp']],
    ['8080:http', [undefined, '8080-8080', undefined, 'tcp']],
    ['80/foo', [undefined, undefined, '80-80', undefined]],
  ])('%s', (text, expected) => {
    const { hostIp, hostPort, containerPort, protocol } = parsePublishedPort(text);
    const range = (port?: { first: number; last: number }): string | undefined =>
      port && `${String(port.first)}-${String(port.last)}`;
    expect([hostIp?.text, range(hostPort), range(containerPort), protocol]).toEqual(expected);
  });

  test('spans lead back to the fields of the long form', () => {
    const text = 'target=80,published=127.0.0.1:8080';
    const { hostIp, hostPort, containerPort } = parsePublishedPort(text);
    const marked = [hostIp, hostPort, containerPort].map((part) => part && text.slice(part.start, part.end));
    expect(marked).toEqual(['127.0.0.1', '8080', '80']);
  });

  test('an exposed port has its range and its protocol', () => {
    expect(parseExposedPort('8000-8010/udp')).toMatchObject({
      port: { first: 8000, last: 8010 },
      protocol: 'udp',
    });
    expect(parseExposedPort('80')).toMatchObject({ port: { first: 80, last: 80 }, protocol: 'tcp' });
  });
});

describe('volume', () => {
  test.each([
    ['/data', ['anonymous', undefined, '/data', []]],
    ['data:/var/lib', ['volume', 'data', '/var/lib', []]],
    ['/a:/b:ro,z', ['bind', '/a', '/b', ['ro', 'z']]],
    ['./a:/b', ['bind', './a', '/b', []]],
    ['~/a:/b', ['bind', '~/a', '/b', []]],
    ['C:\\a:D:\\b:ro', ['bind', 'C:\\a', 'D:\\b', ['ro']]],
    ['\\\\.\\pipe\\x:/y', ['bind', '\\\\.\\pipe\\x', '/y', []]],
    ['a/b:/c', ['volume', 'a/b', '/c', []]],
    ['data:', ['volume', 'data', undefined, []]],
    ['v:/data', ['anonymous', undefined, 'v:/data', []]],
    ['', ['anonymous', undefined, undefined, []]],
  ])('%s', (text, expected) => {
    const { kind, source, target, options } = parseVolume(text);
    expect([kind, source?.text, target?.text, options.map((option) => option.text)]).toEqual(expected);
  });
});

describe('mount', () => {
  test.each([
    ['type=bind,source=/a,target=/b', ['bind', '/a', '/b', false]],
    ['TYPE=BIND,src=/a,dst=/b,RO', ['bind', '/a', '/b', true]],
    ['src=v,destination=/b,readonly=false', ['volume', 'v', '/b', false]],
    ['"type=bind","src=/a,b",dst=/c', ['bind', '/a,b', '/c', false]],
    ['dst=/a,dst=/b,readonly=1', ['volume', undefined, '/b', true]],
    ['type=tmpfs,', ['tmpfs', undefined, undefined, false]],
    ['', ['volume', undefined, undefined, false]],
  ])('%s', (text, expected) => {
    const { mountType, source, target, readOnly } = parseMount(text);
    expect([mountType, source?.text, target?.text, readOnly]).toEqual(expected);
  });

  test('spans lead into quoted fields', () => {
    const text = 'type=bind,"src=/a""b",dst=/c';
    const { source, fields } = parseMount(text);
    expect(source?.text).toBe('/a"b');
    expect(source && text.slice(source.start, source.end)).toBe('/a""b');
    expect(fields.map(({ key, value }) => [key.text, value?.text])).toEqual([
      ['type', 'bind'],
      ['src', '/a"b'],
      ['dst', '/c'],
    ]);
  });
});

describe('network', () => {
  test.each([
    ['host', ['host', 'host', undefined, []]],
    ['bridge', ['bridge', 'bridge', undefined, []]],
    ['web', ['named', 'web', undefined, []]],
    ['container:db', ['container', 'container:db', 'db', []]],
    ['name=web,alias=a, alias=b ,ip=10.0.0.2', ['named', 'web', undefined, ['a', 'b']]],
    ['name=host', ['host', 'host', undefined, []]],
    ['alias=a', ['named', undefined, undefined, ['a']]],
    ['', ['named', undefined, undefined, []]],
  ])('%s', (text, expected) => {
    const { mode, name, container, aliases } = parseNetwork(text);
    expect([mode, name?.text, container?.text, aliases.map((alias) => alias.text)]).toEqual(expected);
  });

  test('addresses of the field form', () => {
    expect(parseNetwork('name=web,ip=10.0.0.2,ip6=fd00::2')).toMatchObject({
      ipv4: { text: '10.0.0.2' },
      ipv6: { text: 'fd00::2' },
    });
  });
});

describe('image reference', () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

  test.each([
    ['nginx', [undefined, 'nginx', undefined, undefined, 'nginx']],
    ['nginx:1.29', [undefined, 'nginx', '1.29', undefined, 'nginx']],
    ['library/nginx', [undefined, 'library/nginx', undefined, undefined, 'nginx']],
    ['docker.io/library/nginx:1', ['docker.io', 'library/nginx', '1', undefined, 'nginx']],
    ['docker.io/acme/web', ['docker.io', 'acme/web', undefined, undefined, 'acme/web']],
    ['ghcr.io/acme/web:2', ['ghcr.io', 'acme/web', '2', undefined, 'ghcr.io/acme/web']],
    ['localhost:5000/web:dev', ['localhost:5000', 'web', 'dev', undefined, 'localhost:5000/web']],
    ['localhost:5000', [undefined, 'localhost', '5000', undefined, 'localhost']],
    [`nginx:1@${digest}`, [undefined, 'nginx', '1', digest, 'nginx']],
    [`nginx@${digest}`, [undefined, 'nginx', undefined, digest, 'nginx']],
    ['nginx:', [undefined, 'nginx', '', undefined, 'nginx']],
    ['', [undefined, '', undefined, undefined, '']],
  ])('%s', (text, expected) => {
    const { registry, repository, tag, digest: pinned, familiarName } = parseImageRef(text);
    expect([registry?.text, repository.text, tag?.text, pinned?.text, familiarName]).toEqual(expected);
  });
});

test.each([
  ['512', 512],
  ['1k', 1024],
  ['1.5g', 1610612736],
  ['1 GB', 1073741824],
  ['0.9', 0],
  ['2TiB', 2199023255552],
  ['1x', undefined],
])('%s is %s bytes', (text, bytes) => {
  expect(parseBytes(text).bytes).toBe(bytes);
});

test.each([
  ['30s', 30],
  ['1h1m1.5s', 3661.5],
  ['-500ms', -0.5],
  ['0', 0],
  ['1us', 1e-6],
  ['5', undefined],
])('%s is %s seconds', (text, seconds) => {
  expect(parseDuration(text).seconds).toBe(seconds);
});

test.each([
  ['1.5', 1.5],
  ['3/4', 0.75],
  ['0x1p-2', 0.25],
  ['0b1.1', 1.5],
  ['-2', -2],
  ['1e-2', 0.01],
  ['1/3', undefined],
])('%s is the decimal %s', (text, number) => {
  expect(parseDecimal(text).number).toBe(number);
});

test.each([
  ['0x10', 16],
  ['017', 15],
  ['-0b11', -3],
  ['1_000', 1000],
  ['08', undefined],
])('%s is the whole number %s', (text, number) => {
  expect(parseInteger(text).number).toBe(number);
});

test('environment variables have a name and perhaps a value', () => {
  expect(parseEnv('A=b=c')).toMatchObject({ name: { text: 'A' }, value: { text: 'b=c', start: 2, end: 5 } });
  expect(parseEnv('A=')).toMatchObject({ name: { text: 'A' }, value: { text: '' } });
  expect(parseEnv('A').value).toBeUndefined();
});

test('restart policies have a name, tries, and are known to the engine or not', () => {
  expect(parseRestartPolicy('on-failure:3')).toMatchObject({
    name: { text: 'on-failure' },
    known: true,
    retries: 3,
  });
  expect(parseRestartPolicy('allways')).toMatchObject({ name: { text: 'allways' }, known: false });
  expect(parseRestartPolicy('')).toMatchObject({ known: true });
  expect(parseRestartPolicy('on-failure:x').retries).toBeUndefined();
});

test('limits have a name and one or two numbers', () => {
  expect(parseUlimit('nofile=1024:4096')).toMatchObject({ name: { text: 'nofile' }, soft: 1024, hard: 4096 });
  expect(parseUlimit('core=0')).toMatchObject({ soft: 0, hard: 0 });
  expect(parseUlimit('core=x').soft).toBeUndefined();
});

test('devices have a source, and a target and a mode where given', () => {
  expect(parseDevice('/dev/a:/dev/b:rw')).toMatchObject({ target: { text: '/dev/b' }, mode: { text: 'rw' } });
  expect(parseDevice('/dev/a:r')).toMatchObject({ source: { text: '/dev/a' }, mode: { text: 'r' } });
  expect(parseDevice('/dev/a:r').target).toBeUndefined();
  expect(parseDevice('nvidia.com/gpu=all').source.text).toBe('nvidia.com/gpu=all');
});

test('GPUs are counted or named', () => {
  expect(parseGpus('all').count).toBe('all');
  expect(parseGpus('2').count).toBe(2);
  expect(parseGpus('driver=nvidia').count).toBe(1);
  const named = parseGpus('"device=0,1"');
  expect(named.count).toBeUndefined();
  expect(named.devices.map((device) => device.text)).toEqual(['0', '1']);
});

test('added hosts have a name and an address without brackets', () => {
  expect(parseAddHost('db:[::1]')).toMatchObject({
    host: { text: 'db' },
    address: { text: '::1', start: 4, end: 7 },
  });
  expect(parseAddHost('db=10.0.0.5').address?.text).toBe('10.0.0.5');
  expect(parseAddHost('db:').address).toBeUndefined();
});

test('links have a container and perhaps an alias', () => {
  expect(parseLink('postgres:db')).toMatchObject({ container: { text: 'postgres' }, alias: { text: 'db' } });
  expect(parseLink('postgres').alias).toBeUndefined();
});

test.each([
  ['10m', 'ago'],
  ['0', 'ago'],
  ['2026-01-31T15:04:05Z', 'date'],
  ['1767225600', 'epoch'],
  ['', undefined],
  ['now', undefined],
])('the time %j is of the form %s', (text, form) => {
  expect(parseTime(text).form).toBe(form);
});

test.each([
  ['SIGTERM', 15],
  ['term', 15],
  ['9', 9],
  ['RTMIN+3', 37],
  ['SIGRTMAX-1', 63],
  ['0', undefined],
  ['nosuch', undefined],
])('the signal %s has the number %s', (text, number) => {
  expect(parseSignal(text).number).toBe(number);
});
