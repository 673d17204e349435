// Half-typed, broken and random values: parsers never throw, parts and problems stay inside the text, time is linear.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValue, partsOf } from '../../../server/src/model/values/parse-value';
import type { ValueType } from '../../../server/src/spec/types';
import { checkLinear } from '../../support/growth';
import { verdictTables } from './verdict-tables';

/** Docker passes these on unread, so no text is a problem of theirs. */
const unjudged: readonly ValueType[] = [
  'advertise-address',
  'annotation',
  'build-allow',
  'build-arg',
  'build-attest',
  'build-cache',
  'build-output',
  'build-secret',
  'build-ssh',
  'capability',
  'change',
  'choice',
  'constraint',
  'container-path',
  'container-ref',
  'context-ref',
  'detach-keys',
  'driver-option',
  'host-path',
  'ip-address',
  'ipc-mode',
  'key-value',
  'link-local-ip',
  'log-driver',
  'log-option',
  'network-driver',
  'network-ref',
  'node-label',
  'platform',
  'runtime',
  'service-sysctl',
  'signal',
  'string',
  'tmpfs',
  'user',
  'volume-driver',
  'volume-ref',
];
const tables = Object.entries(verdictTables) as [ValueType, (typeof verdictTables)[ValueType] & object][];
const types = [...unjudged, 'build-context', ...tables.map(([type]) => type)] as const;

/** Random text of the signs that values are made of, so that it comes near to real ones. */
const nearValue = fc.oneof(
  fc.string({ unit: fc.constantFrom(...':=,/.-_@ "[]0159abkmgsxzA+%\'\\\té한'), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

function expectSound(type: ValueType, text: string): void {
  const { parts, problem } = parseValue(type, text);
  for (const { start, end } of [...parts, ...(problem ? [problem] : [])]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const [index, part] of parts.entries()) {
    expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
    // Only quotes make a part's text differ from what stands there.
    if (!/["'`]/u.test(text)) expect(part.text).toBe(text.slice(part.start, part.end));
  }
  if (!problem) return;
  expect(problem.message.en).not.toMatch(/\.$|\n/u);
  expect(problem.message.ko).not.toMatch(/\.$|\n/u);
  expect(problem.message.ko).toMatch(/[가-힣]/u);
}

test.each(tables)('half-typed values of the type %s have sound parts', (type, { accepted, refused }) => {
  for (const text of [...accepted, ...refused.map(([value]) => value)])
    for (let end = 0; end <= Math.min(text.length, 150); end += 1) expectSound(type, text.slice(0, end));
});

test.each(types)('random values of the type %s have sound parts', (type) => {
  fc.assert(
    fc.property(nearValue, (text) => expectSound(type, text)),
    { numRuns: 100 },
  );
});

test.each(unjudged)('nothing is refused of the type %s', (type) => {
  fc.assert(fc.property(nearValue, (text) => parseValue(type, text).problem === undefined));
});

describe('time grows with the length only', () => {
  const seeds = [
    'a',
    '1',
    ':',
    '=',
    ',',
    '/',
    '"',
    '""',
    '-',
    '.',
    '@',
    '1.',
    'a:',
    'a=',
    'a,',
    '1s',
    '_1',
    '[',
    ' ',
    'a/',
    '"a",',
  ];

  test.each(types)('%s', (type) => {
    const parse = (text: string): unknown => parseValue(type, text);
    for (const seed of seeds) checkLinear(parse, seed, 50_000, (repeated) => repeated);
  });
});

describe('parts for completion', () => {
  const kindsOf = (type: ValueType, text: string): string[] =>
    partsOf(type, text).map((part) => `${part.kind}:${part.text}`);

  test.each<[ValueType, string, readonly string[]]>([
    ['published-port', '', ['container-port:']],
    ['published-port', '80', ['container-port:80']],
    ['published-port', '8080:', ['host-port:8080', 'container-port:']],
    ['published-port', '127.0.0.1:', ['host-ip:127.0.0.1', 'container-port:']],
    [
      'published-port',
      '127.0.0.1:8080:80/',
      ['host-ip:127.0.0.1', 'host-port:8080', 'container-port:80', 'protocol:'],
    ],
    ['published-port', 'target=80,pub', ['key:target', 'container-port:80', 'key:pub']],
    ['volume', 'data:', ['source:data', 'target:']],
    ['volume', '/a:/b:ro,', ['source:/a', 'target:/b', 'option:ro', 'option:']],
    ['mount', '', ['key:']],
    ['mount', 'type=', ['key:type', 'value:']],
    ['mount', 'type=bind,', ['key:type', 'value:bind', 'key:']],
    ['mount', 'type=bind,source=/a,tar', ['key:type', 'value:bind', 'key:source', 'source:/a', 'key:tar']],
    ['env', 'A=', ['name:A', 'value:']],
    ['image-ref', 'nginx:', ['repository:nginx', 'tag:']],
    ['image-ref', 'ghcr.io/acme/', ['registry:ghcr.io', 'repository:acme/']],
    ['network', 'container:', ['scheme:container:', 'container:']],
    ['ulimit', 'nofile=1024:', ['name:nofile', 'number:1024', 'number:']],
    ['restart-policy', 'on-failure:', ['name:on-failure', 'number:']],
    ['device', '/dev/a:/dev/b:', ['source:/dev/a', 'target:/dev/b', 'mode:']],
    ['gpus', '"device=0,', ['key:device', 'name:0', 'name:']],
    ['duration', '1m30', ['number:1', 'unit:m', 'number:30']],
    ['bytes', '1.5', ['number:1.5']],
    ['platform', 'linux/', ['name:linux', 'name:']],
    ['user', '1000:', ['user:1000', 'group:']],
    ['add-host', 'db:', ['name:db', 'address:']],
    ['security-option', 'seccomp=', ['key:seccomp', 'value:']],
  ])('%s %j', (type, text, kinds) => {
    expect(kindsOf(type, text)).toEqual(kinds);
  });
});
