// What the client prints and asks is put under the right verdict; the messages are those of docker 28.2.2.
import { describe, expect, test } from 'vitest';
import type { ClientRun } from './client';
import type { EngineRequest } from './engine';
import { classifyRun, isLegacyBuilder } from './verdict';

const request: EngineRequest = { method: 'POST', path: '/x', query: new URLSearchParams(), body: {} };
const failed = (stderr: string, requests: readonly EngineRequest[] = []): ClientRun => ({
  exitCode: 125,
  stdout: '',
  stderr,
  requests,
});

describe('classifyRun', () => {
  test.each([
    [
      "unknown flag: --nmae\n\nUsage:  docker run\n\nRun 'docker run --help' for more information",
      'unknown-flag',
      '--nmae',
    ],
    ['bad flag syntax: ---rm', 'unknown-flag', '---rm'],
    ["unknown shorthand flag: 'r' in -rm", 'unknown-shorthand', '-r in -rm'],
    ["unknown shorthand flag: '=' in -=", 'unknown-shorthand', '-= in -='],
    ['flag needs an argument: --name', 'missing-flag-value', '--name'],
    ["flag needs an argument: 'p' in -p", 'missing-flag-value', '-p'],
    [
      `invalid argument "x" for "-m, --memory" flag: invalid size: 'x'\n\nUsage:`,
      'invalid-flag-value',
      "--memory: invalid size: 'x'",
    ],
    ['invalid argument "" for "--mount" flag: EOF', 'invalid-flag-value', '--mount: EOF'],
    [
      "docker: invalid containerPort: d\n\nRun 'docker run --help'",
      'invalid-flag-value',
      'invalid containerPort: d',
    ],
    ['docker: unknown command: docker rn', 'unknown-command', 'rn'],
    ['docker: unknown command: docker container rn', 'unknown-command', 'container rn'],
    ['unknown help topic: nosuch', 'unknown-command', 'nosuch'],
    ['docker: unknown command: docker compose', 'plugin-missing', 'compose'],
    ['ERROR: BuildKit is enabled but the buildx component is missing or broken.', 'plugin-missing', 'buildx'],
    [
      "docker: 'docker run' requires at least 1 argument",
      'wrong-arg-count',
      "'docker run' requires at least 1 argument",
    ],
    ["docker: 'docker ps' accepts no arguments", 'wrong-arg-count', "'docker ps' accepts no arguments"],
    ['accepts 1 arg(s), received 2', 'wrong-arg-count', 'accepts 1 arg(s), received 2'],
    [
      'docker: conflicting options: cannot specify both --restart and --rm',
      'conflicting-flags',
      'conflicting options: cannot specify both --restart and --rm',
    ],
    ['docker: invalid reference format', 'invalid-reference', 'invalid reference format'],
    ['open missing.env: no such file or directory', 'env-error', undefined],
    ['Error: Cannot perform an interactive login from a non TTY device', 'env-error', undefined],
    ['source can not be empty', 'other-client-error', 'source can not be empty'],
  ] as const)('%s', (stderr, verdict, detail) => {
    expect(classifyRun([], failed(stderr))).toEqual(detail === undefined ? { verdict } : { verdict, detail });
  });

  test('notices and log entries before the complaint are passed over', () => {
    const notice =
      'DEPRECATED: The legacy builder is deprecated and will be removed.\n            Install it.\n\n';
    expect(classifyRun([], failed(`${notice}ERROR: invalid reference format`)).verdict).toBe(
      'invalid-reference',
    );
    expect(classifyRun([], failed('time="now" level=error msg="tar"\nno such directory')).verdict).toBe(
      'env-error',
    );
  });

  test('what fails after the engine was asked was accepted by the client', () => {
    expect(classifyRun([], failed('Error response from daemon: conflicts with web', [request]))).toEqual({
      verdict: 'accepted',
    });
    expect(classifyRun([], failed('EOF', [request]))).toEqual({ verdict: 'accepted' });
  });

  test('but a value that is looked at late is refused', () => {
    expect(classifyRun([], failed('invalid value for "since": bad', [request])).verdict).toBe(
      'invalid-flag-value',
    );
  });

  test('help is told apart', () => {
    const help = { exitCode: 0, stdout: 'Usage:  docker run [OPTIONS] IMAGE', stderr: '', requests: [] };
    expect(classifyRun([], help)).toEqual({ verdict: 'accepted', detail: 'help' });
    expect(classifyRun([], { ...help, stdout: 'web' })).toEqual({ verdict: 'accepted' });
  });

  test('a run that was ended before it asked anything has no verdict', () => {
    expect(() => classifyRun([], { ...failed(''), exitCode: null })).toThrow('no verdict');
    expect(classifyRun([], { ...failed('', [request]), exitCode: null }).verdict).toBe('accepted');
  });

  test('flags of a plugin that is missing are not judged', () => {
    const run = failed("unknown shorthand flag: 'f' in -f");
    expect(classifyRun(['compose', '-f', 'a.yml', 'up'], run)).toEqual({
      verdict: 'plugin-missing',
      detail: 'compose',
    });
    expect(classifyRun(['--bogus', 'compose', 'up'], run).verdict).toBe('unknown-shorthand');
    expect(classifyRun(['stop', 'compose'], run).verdict).toBe('unknown-shorthand');
  });

  test('a long complaint is cut', () => {
    expect(classifyRun([], failed(`invalid spec: ${'x'.repeat(500)}`)).detail).toHaveLength(120);
  });
});

test('the legacy builder gives itself away', () => {
  expect(isLegacyBuilder(failed('DEPRECATED: The legacy builder is deprecated and will be removed'))).toBe(
    true,
  );
  expect(isLegacyBuilder(failed('unknown flag: --load'))).toBe(false);
});
