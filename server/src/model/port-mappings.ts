// The ports that a run publishes with `-p`, and where each side of a mapping stands.
import { usesOf } from './flag-state';
import type { Invocation, ValueUse, WordPart } from './invocation';
import { parsePublishedPort, type PublishedPort } from './values/published-port';
import type { PartKind } from './values/value';

export interface PortMapping {
  readonly value: ValueUse;
  readonly port: PublishedPort;
}

export type MappingSide = 'host' | 'container';

/** Only those that are known without running the script. */
export function portMappings(invocation: Invocation): PortMapping[] {
  return usesOf(invocation, 'publish').flatMap(({ value }) =>
    value?.fixed ? [{ value, port: parsePublishedPort(value.text) }] : [],
  );
}

/** Undefined for ranges, for other protocols than TCP, and where none is written. */
export function singlePort({ port }: PortMapping, side: MappingSide): number | undefined {
  const range = side === 'host' ? port.hostPort : port.containerPort;
  if (port.problem || !range || range.first !== range.last || port.protocol !== 'tcp') return undefined;
  return range.first;
}

/** Where the port of the side is written. */
export function portPlace({ value, port }: PortMapping, side: MappingSide): WordPart | undefined {
  const kind: PartKind = side === 'host' ? 'host-port' : 'container-port';
  const part = port.parts.find((other) => other.kind === kind);
  return part && { word: value.word, start: value.start + part.start, end: value.start + part.end };
}
