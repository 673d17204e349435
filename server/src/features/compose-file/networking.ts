// The network of a service: a mode, or networks at the top of the file with the addresses and names in them.
import { withoutEnd } from '../../base/cut-off';
import { codeSpan } from '../../base/markdown';
import { usesOf } from '../../model/flag-state';
import type { Invocation } from '../../model/invocation';
import { maskUnknown } from '../../model/known-text';
import { parseNetwork } from '../../model/values/network';
import { note, noteLost } from './notes';
import { addToList, scalar, textOf, within, type ComposeMap, type ServiceDraft } from './service-draft';

const membership: readonly (readonly [flag: string, key: string, list: boolean])[] = [
  ['ip', 'ipv4_address', false],
  ['ip6', 'ipv6_address', false],
  ['link-local-ip', 'link_local_ips', true],
  ['mac-address', 'mac_address', false],
  ['network-alias', 'aliases', true],
  ['net-alias', 'aliases', true],
];

/** Without a network compose makes one for the project, in which services reach each other by their names. */
export function addNetworks(draft: ServiceDraft, invocation: Invocation): void {
  const uses = [...usesOf(invocation, 'network'), ...usesOf(invocation, 'net')];
  const member: ComposeMap = {};
  for (const [flag, key, isList] of membership)
    for (const { value } of usesOf(invocation, flag)) {
      if (!value) continue;
      if (isList) addToList(member, key, textOf(draft, value));
      else member[key] = textOf(draft, value);
    }
  // They count for the first network.
  const [first, ...others] = uses.flatMap(({ value }) => (value ? [value] : []));
  const isMember = first === undefined || addNetwork(draft, first, member);
  for (const value of others) addNetwork(draft, value, {});
  if (first === undefined || !isMember) addDefault(draft, invocation, member, isMember);
  dropModeBesideNetworks(draft);
}

/** What the flags say of the network that compose makes, or of a mode that has none to say it of. */
function addDefault(
  draft: ServiceDraft,
  invocation: Invocation,
  { mac_address: mac, ...rest }: ComposeMap,
  hasNetworks: boolean,
): void {
  if (mac !== undefined) draft.service.mac_address = mac;
  if (Object.keys(rest).length === 0) return;
  if (hasNetworks) within(draft.service, 'networks').default = rest;
  else
    for (const [flag] of membership)
      if (flag !== 'mac-address' && usesOf(invocation, flag).length > 0)
        noteLost(draft.notes, flag, {
          en: 'a service with `network_mode` joins no network in which it would count',
          ko: '`network_mode` 설정이 있는 서비스는 이 옵션이 적용될 네트워크에 속하지 않습니다',
        });
}

/** Compose refuses a service that has both. */
function dropModeBesideNetworks({ service, notes }: ServiceDraft): void {
  const { network_mode: mode } = service;
  if (typeof mode !== 'string' || service.networks === undefined) return;
  delete service.network_mode;
  note(notes, {
    en: `Compose takes a network mode or networks, not both: ${codeSpan(mode)} is left out.`,
    ko: `Compose는 네트워크 모드와 네트워크를 함께 받지 않습니다. ${codeSpan(mode)} 모드는 빠졌습니다.`,
  });
}

/** Whether it is a network that the service becomes a member of, and no mode. */
function addNetwork(
  draft: ServiceDraft,
  value: NonNullable<ReturnType<typeof usesOf>[number]['value']>,
  member: ComposeMap,
): boolean {
  const { mode, name, container, fields } = parseNetwork(maskUnknown(draft.site, value));
  if (mode === 'container') {
    const peer = container && draft.peers.get(container.text);
    draft.service.network_mode =
      peer === undefined
        ? `container:${container ? textOf(draft, value, container) : ''}`
        : `service:${peer}`;
  } else if (mode === 'host' || mode === 'none' || mode === 'bridge') {
    draft.service.network_mode = mode;
  } else if (mode === 'named' && name) {
    const written = textOf(draft, value, name);
    const key = keyFor(written);
    for (const field of fields) addField(draft, value, member, field);
    within(draft.service, 'networks')[key] = Object.keys(member).length > 0 ? member : null;
    if (!draft.networks.has(key)) draft.networks.set(key, { name: written, external: true });
    if (draft.networks.get(key)?.external === true)
      note(draft.notes, {
        en: `The network ${written} must exist already: docker network create ${written}.`,
        ko: `${written} 네트워크가 이미 있어야 합니다. docker network create ${written} 명령으로 만듭니다.`,
      });
    return true;
  }
  return false;
}

const fieldKeys: Readonly<Record<string, string>> = {
  ip: 'ipv4_address',
  ip6: 'ipv6_address',
  'mac-address': 'mac_address',
  'gw-priority': 'gw_priority',
};

function addField(
  draft: ServiceDraft,
  value: Parameters<typeof textOf>[1],
  member: ComposeMap,
  { key, value: content }: ReturnType<typeof parseNetwork>['fields'][number],
): void {
  if (!content) return;
  const text = textOf(draft, value, content);
  const name = key.text.toLowerCase();
  const own = fieldKeys[name];
  if (own !== undefined) member[own] = name === 'gw-priority' ? scalar(text) : text;
  else if (name === 'alias') addToList(member, 'aliases', text);
  else if (name === 'link-local-ip') addToList(member, 'link_local_ips', text);
  else if (name === 'driver-opt') {
    const [option = '', setting = ''] = text.split(/=(.*)/su);
    within(member, 'driver_opts')[option] = setting;
  }
}

/** A key must be plain text: `${NET}` is called `net`. */
export function keyFor(name: string): string {
  const plain = withoutEnd(name.replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/^[-._]+/u, ''), /[-._]/u);
  if (plain === '') return 'network';
  return plain === name ? name : plain.toLowerCase();
}
