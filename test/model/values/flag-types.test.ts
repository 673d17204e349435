// Flags whose values the client judges unlike most of their kind: their types say so, as the oracle showed.
import { expect, test } from 'vitest';
import { parseValue } from '../../../server/src/model/values/parse-value';
import { commands } from '../../../server/src/spec/commands';
import type { FlagSpec } from '../../../server/src/spec/types';

function flagOf(command: string, long: string): FlagSpec {
  const flag = commands
    .find(({ path }) => path.join(' ') === command)
    ?.flags.find((one) => one.long === long);
  if (!flag) throw new Error(`docker ${command} has no --${long}`);
  return flag;
}

function isRefused(command: string, long: string, value: string): boolean {
  const flag = flagOf(command, long);
  return parseValue(flag.type, value, flag.values).problem !== undefined;
}

test.each([
  ['compose up', 'attach', 'web'],
  ['buildx history ls', 'filter', 'duration'],
  ['buildx build', 'platform', 'linux/amd64,linux/arm64'],
  ['container create', 'memory-swap', '-1'],
  ['container run', 'memory-swap', '-1'],
  ['container run', 'memory-swappiness', '-1'],
  ['container update', 'memory-swap', '-1'],
  ['context create', 'docker', 'host=ssh://user@host'],
  ['image pull', 'platform', 'linux/amd64'],
  ['network create', 'subnet', '172.28.0.0/16'],
  ['node update', 'label-add', 'a b=c'],
  ['service create', 'health-retries', '-1'],
  ['service create', 'host', 'db:10.0.0.5'],
  ['service create', 'restart-delay', '-5s'],
  ['service create', 'sysctl', 'vm.max_map_count=262144'],
  ['service update', 'publish-rm', '8080:80'],
  ['swarm init', 'advertise-addr', 'eth0:2377'],
  ['swarm join', 'availability', 'Drain'],
  ['volume create', 'scope', 'wide'],
])('docker %s takes --%s %s', (command, long, value) => {
  expect(isRefused(command, long, value)).toBe(false);
});

test.each([
  ['container create', 'platform', 'linux/amd64,linux/arm64'],
  ['container run', 'dns-search', 'a..b'],
  ['container run', 'health-interval', '-5s'],
  ['container run', 'health-retries', '-1'],
  ['container run', 'memory', '-1'],
  ['container run', 'memory-swappiness', '101'],
  ['container run', 'platform', 'linux/amd64,linux/arm64'],
  ['container run', 'sysctl', 'vm.max_map_count=262144'],
  ['context create', 'docker', 'host'],
  ['image push', 'platform', 'nosuch'],
  ['image rm', 'platform', 'nosuch'],
  ['inspect', 'type', 'pod'],
  ['network connect', 'driver-opt', 'a'],
  ['network create', 'ip-range', '10.0.0.1'],
  ['service create', 'health-interval', '-5s'],
  ['service create', 'host', 'db'],
  ['service create', 'log-opt', '=b'],
  ['service create', 'placement-pref', 'zone'],
  ['service update', 'dns-search-add', 'a..b'],
  ['service update', 'publish-rm', 'http'],
  ['swarm init', 'default-addr-pool', '10.0.0.0'],
  ['service update', 'args', '"a'],
  ['swarm init', 'availability', 'busy'],
  ['swarm init', 'listen-addr', 'eth0:port'],
])('docker %s refuses --%s %s', (command, long, value) => {
  expect(isRefused(command, long, value)).toBe(true);
});
