// What a script sets up: networks, containers in them, volumes, published ports, and who depends on whom.
import type { Span } from '../../base/span';

/** Spans are those of the file. */
export interface Made {
  readonly id: string;
  /** The words that make it, or that mention it first. */
  readonly span: Span;
  /** It is made on every path of the script. */
  readonly certain: boolean;
  /** Where it is removed again. */
  readonly removal?: Span;
}

/** `unknown` where only the running script knows which network it is. */
export type NetworkKind = 'default' | 'named' | 'host' | 'none' | 'unknown';

export interface TopologyNetwork extends Made {
  readonly kind: NetworkKind;
  /** As written where it is not known. */
  readonly name: string;
  /** Created in this script. */
  readonly created: boolean;
  readonly driver?: string;
  readonly internal: boolean;
}

export interface Membership {
  /** The id of a network. */
  readonly network: string;
  readonly aliases: readonly string[];
  readonly span: Span;
}

export interface TopologyContainer extends Made {
  /** As written where it is not known; left out where docker makes one up. */
  readonly name?: string;
  /** Left out for containers that this script only mentions. */
  readonly image?: string;
  readonly networks: readonly Membership[];
  /** Removed as soon as it ends. */
  readonly temporary: boolean;
  /** Only created, not started. */
  readonly waiting: boolean;
  /** Ports are published, but its network does not care. */
  readonly portsIgnored: boolean;
}

export interface TopologyStore extends Made {
  readonly kind: 'anonymous' | 'bind' | 'volume';
  /** The volume's name, the path on the host, or the path in the container. */
  readonly name: string;
}

/** Ids of containers and stores. */
export type TopologyEdge = { readonly span: Span; readonly certain: boolean } & (
  | {
      readonly kind: 'publish';
      readonly container: string;
      /** As far as it is known: the form that is written, where it is not. */
      readonly host: string;
      readonly target: string;
      readonly address?: string;
      /** Only this machine reaches it. */
      readonly local: boolean;
    }
  | {
      readonly kind: 'mount';
      readonly container: string;
      readonly store: string;
      readonly target: string;
      readonly readOnly: boolean;
    }
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly alias?: string }
  | { readonly kind: 'stack' | 'volumes-from'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'name';
      readonly from: string;
      readonly to: string;
      /** The variable that holds the name; left out for an argument. */
      readonly variable?: string;
      /** Whether something resolves the name there. */
      readonly reaches: 'no' | 'unknown' | 'yes';
    }
);

/** A command whose effect is not drawn. */
export interface Unseen {
  readonly kind: 'compose' | 'elsewhere' | 'swarm';
  readonly span: Span;
}

/** Each list in the order of the file. */
export interface Topology {
  readonly networks: readonly TopologyNetwork[];
  readonly containers: readonly TopologyContainer[];
  readonly stores: readonly TopologyStore[];
  readonly edges: readonly TopologyEdge[];
  readonly unseen: readonly Unseen[];
}
