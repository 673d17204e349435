// A `docker network create` of the same script as a network that compose makes.
import { isOn, lastUse, usesOf } from '../../model/flag-state';
import type { Invocation } from '../../model/invocation';
import { composeText } from './compose-text';
import { keyFor } from './networking';
import { noNotes } from './notes';
import type { ComposeMap } from './service-draft';

/** The network's key with what stands under it; undefined where its name is not certain. */
export function createdNetwork(invocation: Invocation): readonly [string, ComposeMap] | undefined {
  const { site, operands, problems } = invocation;
  const [operand] = operands;
  if (!operand || problems.length > 0) return undefined;
  const notes = noNotes();
  const texts = (flag: string): string[] =>
    usesOf(invocation, flag).flatMap(({ value }) => (value ? [composeText(site, value, notes)] : []));
  const name = composeText(site, operand, notes);
  const pairs = (flag: string): ComposeMap =>
    Object.fromEntries(texts(flag).map((text) => [text.split('=')[0] ?? '', text.split(/=(.*)/su)[1] ?? '']));
  const network: ComposeMap = { name };
  const driver = lastUse(invocation, 'driver')?.value;
  if (driver) network.driver = composeText(site, driver, notes);
  for (const [flag, key] of switches) if (isOn(invocation, flag)) network[key] = true;
  for (const [flag, key] of [['opt', 'driver_opts'] as const, ['label', 'labels'] as const])
    if (texts(flag).length > 0) network[key] = pairs(flag);
  const config = texts('subnet').map((subnet, index): ComposeMap => {
    const gateway = texts('gateway')[index];
    const range = texts('ip-range')[index];
    return { subnet, ...(gateway ? { gateway } : {}), ...(range ? { ip_range: range } : {}) };
  });
  if (config.length > 0) network.ipam = { config };
  return [keyFor(name), network];
}

const switches = [
  ['attachable', 'attachable'],
  ['internal', 'internal'],
  ['ipv6', 'enable_ipv6'],
] as const;
