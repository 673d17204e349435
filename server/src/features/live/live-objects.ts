// What a docker engine really holds: containers, images, networks and volumes, and the contexts of the client.
import type { Text } from '../../base/text';

export const liveKinds = ['container', 'image', 'network', 'volume', 'context'] as const;
export type LiveKind = (typeof liveKinds)[number];

/** A line of what is known of an object, such as its ports. */
export interface LiveFact {
  readonly label: Text;
  /** As docker prints it; not to be trusted: may hold anything. */
  readonly value: string;
}

export interface LiveObject {
  readonly kind: LiveKind;
  /** What a command calls it: `web`, `nginx:1.29`. */
  readonly name: string;
  /** One word for how it is (`running`, `local`); empty where docker tells none. */
  readonly state: string;
  readonly facts: readonly LiveFact[];
}

/** What is known of the objects of a kind right now; empty where nothing is. */
export type LiveLookup = (kind: LiveKind) => readonly LiveObject[];

/** The same for one of several engines: the name of a context, `''` for the current one. */
export type EngineLookup = (engine: string, kind: LiveKind) => readonly LiveObject[];
