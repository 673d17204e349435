// Networks of a new container that the docker client refuses to see together (docker/cli `runconfig/opts`).
import type { Text } from '../base/text';
import type { Conflict } from './conflicts';
import { conflictOf } from './conflict-of';
import { knowsAllFlags } from './flag-state';
import type { FlagUse, Invocation } from './invocation';
import { parseNetwork, type ParsedNetwork } from './values/network';

/** For run and create; silent where a network is known only to the running script. */
export function networkConflicts(invocation: Invocation): Conflict[] {
  if (!knowsAllFlags(invocation)) return [];
  const uses = invocation.flags.filter(({ flag }) => flag.long === 'network' || flag.long === 'net');
  if (uses.some(({ value }) => !value?.fixed)) return [];
  const networks = uses.map((use) => ({ use, network: parseNetwork(use.value?.text ?? '') }));
  return [
    ...twice(invocation, networks),
    ...mixed(invocation, networks),
    ...aliased(invocation, networks),
  ].slice(0, 1);
}

interface NetworkUse {
  readonly use: FlagUse;
  readonly network: ParsedNetwork;
}

function twice(invocation: Invocation, networks: readonly NetworkUse[]): Conflict[] {
  return networks.flatMap(({ use, network }, index) => {
    const before = networks.slice(0, index).find((other) => other.network.name?.text === network.name?.text);
    return before && network.name ? [conflictOf(invocation, before.use, use, sameNetwork)] : [];
  });
}

function mixed(invocation: Invocation, networks: readonly NetworkUse[]): Conflict[] {
  const builtIn = networks.find(({ network }) => network.mode !== 'named');
  const named = networks.find(({ network }) => network.mode === 'named');
  return builtIn && named ? [conflictOf(invocation, named.use, builtIn.use, builtInAlone)] : [];
}

/** Names, and addresses given twice, of the first network; the default network takes none. */
function aliased(invocation: Invocation, [first]: readonly NetworkUse[]): Conflict[] {
  const last = (...longs: readonly string[]): FlagUse | undefined =>
    invocation.flags.findLast(({ flag }) => longs.includes(flag.long));
  const alias = last('network-alias', 'net-alias');
  if (alias && first?.network.mode !== 'named')
    return [conflictOf(invocation, alias, first?.use ?? alias, aliasNeedsNetwork)];
  if (!first) return [];
  const given = new Set(
    first.network.fields.flatMap(({ key, value }) => (value?.text ? [key.text.toLowerCase()] : [])),
  );
  return ownOptions.flatMap(([field, ...longs]) => {
    const own = given.has(field) ? last(...longs) : undefined;
    return own ? [conflictOf(invocation, first.use, own, givenTwice)] : [];
  });
}

/** Fields of `--network` with the options that say the same of the first network. */
const ownOptions: readonly (readonly [string, ...string[]])[] = [
  ['alias', 'network-alias', 'net-alias'],
  ['ip', 'ip'],
  ['ip6', 'ip6'],
  ['mac-address', 'mac-address'],
  ['link-local-ip', 'link-local-ip'],
];

const sameNetwork: Text = {
  en: 'a container joins a network once',
  ko: '컨테이너는 한 네트워크에 한 번만 연결할 수 있습니다',
};
const builtInAlone: Text = {
  en: 'a built-in network mode cannot be combined with another network',
  ko: '내장 네트워크 모드는 다른 네트워크와 함께 쓸 수 없습니다',
};
const aliasNeedsNetwork: Text = {
  en: 'only user-defined networks know names, so `--network NAME` is needed',
  ko: '이름은 사용자 정의 네트워크에서만 쓸 수 있으므로 `--network 이름` 옵션이 필요합니다',
};
const givenTwice: Text = {
  en: 'it is given for the network and by itself',
  ko: '네트워크 값과 별도 옵션에 중복으로 지정되어 있습니다',
};
