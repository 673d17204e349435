// The container that a run or create makes, with everything that it is connected to, as its words tell.
import type { Span } from '../../base/span';
import { isOn, lastUse, usesOf } from '../../model/flag-state';
import type { FlagUse, Invocation, Operand } from '../../model/invocation';
import { parseContainerRef } from '../../model/values/container-ref';
import { parseLink } from '../../model/values/link';
import { parseMount } from '../../model/values/mount';
import { parseNetwork } from '../../model/values/network';
import { parsePublishedPort } from '../../model/values/published-port';
import { parseVolume } from '../../model/values/volume';
import { withheldParts } from '../../model/withheld';
import { shownPart } from '../shown-text';
import type { PortRange } from '../../model/values/port-range';
import type { PartReader, ReadPart } from './read-part';
import type { NetworkKind, TopologyStore } from './topology';

export interface PlannedNetwork {
  readonly kind: NetworkKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Left out for the default bridge, where nothing is written. */
  readonly span?: Span;
}

export interface PlannedMount {
  readonly kind: TopologyStore['kind'];
  readonly name: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly span: Span;
}

export interface PlannedPort {
  readonly host: string;
  readonly target: string;
  readonly address?: string;
  readonly local: boolean;
  readonly span: Span;
}

/** Another container that is called by its name. */
export interface PlannedReference {
  readonly kind: 'link' | 'stack' | 'volumes-from';
  readonly name: string;
  readonly alias?: string;
  readonly span: Span;
}

export interface ContainerPlan {
  readonly name?: ReadPart;
  readonly image: string;
  readonly networks: readonly PlannedNetwork[];
  readonly mounts: readonly PlannedMount[];
  readonly ports: readonly PlannedPort[];
  readonly references: readonly PlannedReference[];
  readonly temporary: boolean;
  readonly waiting: boolean;
}

export function containerPlan(invocation: Invocation, read: PartReader, whole: Span): ContainerPlan {
  const nameUse = lastUse(invocation, 'name')?.value;
  const name = nameUse && read(nameUse);
  const image = invocation.operands.find(({ spec }) => spec?.kind === 'image');
  const networks = [...usesOf(invocation, 'network'), ...usesOf(invocation, 'net')].flatMap(({ value }) =>
    value ? [read(value)] : [],
  );
  const stack = networks.flatMap((part) => stackOf(part));
  return {
    ...(name && name.text !== '' ? { name } : {}),
    image: image ? shownImage(invocation, image, read) : '',
    networks: stack.length > 0 ? [] : plannedNetworks(networks, aliasesOf(invocation, read)),
    mounts: mountsOf(invocation, read),
    ports: portsOf(invocation, read, whole),
    references: [
      ...stack,
      ...values(invocation, 'link', read).map(linkTo),
      ...values(invocation, 'volumes-from', read).map(volumesFrom),
    ],
    temporary: isOn(invocation, 'rm'),
    waiting: invocation.command.spec.path[1] === 'create',
  };
}

function values(invocation: Invocation, long: string, read: PartReader): ReadPart[] {
  return usesOf(invocation, long).flatMap(({ value }: FlagUse) => (value ? [read(value)] : []));
}

function aliasesOf(invocation: Invocation, read: PartReader): string[] {
  return [...values(invocation, 'network-alias', read), ...values(invocation, 'net-alias', read)].map(
    ({ text }) => text,
  );
}

function stackOf({ text, span, known }: ReadPart): PlannedReference[] {
  const { container } = parseNetwork(text);
  return container && known ? [{ kind: 'stack', name: container.text, span }] : [];
}

function plannedNetworks(parts: readonly ReadPart[], aliases: readonly string[]): PlannedNetwork[] {
  if (parts.length === 0) return [{ kind: 'default', name: 'bridge', aliases: [] }];
  return parts.map((part) => {
    const network = plannedNetwork(part);
    return { ...network, aliases: [...network.aliases, ...aliases], span: part.span };
  });
}

/** A variable or password that blanks have torn may stand where docker expects the image. */
function shownImage(invocation: Invocation, image: Operand, read: PartReader): string {
  const withheld = withheldParts(invocation).some(({ word }) => word === image.word);
  return withheld ? shownPart(invocation, image) : read(image).text;
}

/** The network that a value of `--network` or the first operand of `network connect` means. */
export function plannedNetwork({ text, known }: ReadPart): PlannedNetwork {
  const { mode, name, aliases } = parseNetwork(text);
  const told = aliases.map((alias) => alias.text);
  if (!known || mode === 'container') return { kind: 'unknown', name: text, aliases: [] };
  switch (mode) {
    case 'bridge':
    case 'default':
      return { kind: 'default', name: 'bridge', aliases: told };
    case 'host':
    case 'none':
      return { kind: mode, name: mode, aliases: told };
    case 'named':
      return { kind: 'named', name: name?.text ?? text, aliases: told };
  }
}

function mountsOf(invocation: Invocation, read: PartReader): PlannedMount[] {
  const short = values(invocation, 'volume', read).flatMap(({ text, known, span }): PlannedMount[] => {
    const { kind: written, source, target, options } = parseVolume(text);
    if (!target) return [];
    // `$PWD/data` is no name of a volume, whatever its beginning stands for.
    const kind = !known && source?.text.includes('/') ? 'bind' : written;
    const readOnly = options.some((option) => option.text === 'ro' || option.text === 'readonly');
    return [{ kind, name: source?.text ?? target.text, target: target.text, readOnly, span }];
  });
  const long = values(invocation, 'mount', read).flatMap(({ text, span }): PlannedMount[] => {
    const { mountType, source, target, readOnly } = parseMount(text);
    if (!target || (mountType !== 'bind' && mountType !== 'volume')) return [];
    const kind = mountType === 'bind' ? 'bind' : source ? 'volume' : 'anonymous';
    return [{ kind, name: source?.text ?? target.text, target: target.text, readOnly, span }];
  });
  return [...short, ...long];
}

function portsOf(invocation: Invocation, read: PartReader, whole: Span): PlannedPort[] {
  const each = values(invocation, 'publish', read).map(plannedPort);
  if (!isOn(invocation, 'publish-all')) return each;
  return [...each, { host: '?', target: 'EXPOSE', local: false, span: whole }];
}

function plannedPort({ text, known, span }: ReadPart): PlannedPort {
  const { hostIp, hostPort, containerPort, protocol, problem } = parsePublishedPort(text);
  if (!known || problem || !containerPort) {
    const colon = text.lastIndexOf(':');
    return colon < 0
      ? { host: '?', target: text, local: false, span }
      : {
          host: text.slice(0, colon),
          target: text.slice(colon + 1),
          local: /^(?:127\.|\[::1\])/u.test(text),
          span,
        };
  }
  const address = hostIp && hostIp.text !== '0.0.0.0' && hostIp.text !== '::' ? hostIp.text : undefined;
  return {
    host: hostPort && hostPort.first !== 0 ? rangeText(hostPort) : '?',
    target: rangeText(containerPort) + (protocol === undefined || protocol === 'tcp' ? '' : `/${protocol}`),
    ...(address === undefined ? {} : { address }),
    local: address !== undefined && (address.startsWith('127.') || address === '::1'),
    span,
  };
}

function rangeText({ first, last }: PortRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function linkTo({ text, span }: ReadPart): PlannedReference {
  const { container, alias } = parseLink(text);
  return { kind: 'link', name: container.text, span, ...(alias ? { alias: alias.text } : {}) };
}

function volumesFrom({ text, span }: ReadPart): PlannedReference {
  const name = parseContainerRef(text).parts.find(({ kind }) => kind === 'container')?.text ?? text;
  return { kind: 'volumes-from', name, span };
}
