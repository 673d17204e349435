// The drawing of a script as it goes to an editor: boxes, nodes and edges with their words in one language.

/** Where something is written. Left out for what no line of the script makes. */
export interface Placed<Place> {
  readonly place?: Place;
}

/** What all parts of the drawing have. */
export interface TopologyPart<Place> extends Placed<Place> {
  /** Stays the same as long as its name does. */
  readonly id: string;
  /** All that is to be said of it, for people who do not see the drawing. */
  readonly description: string;
  /** It is made only on some paths of the script. */
  readonly maybe: boolean;
  /** It is removed again later in the script. */
  readonly removed: boolean;
}

/** A network. */
export interface TopologyBox<Place> extends TopologyPart<Place> {
  readonly kind: 'default' | 'named' | 'host' | 'none' | 'unknown';
  readonly title: string;
  /** How containers in it reach each other, in a few words. */
  readonly rule: string;
}

/**
 * `outside` is the world and `local` this machine only, both as sources of connections. A `ghost` stands for a container
 * in each further network that it is connected to.
 */
export type TopologyNodeKind =
  'anonymous' | 'bind' | 'container' | 'external' | 'ghost' | 'local' | 'outside' | 'volume';

export interface TopologyNode<Place> extends TopologyPart<Place> {
  readonly kind: TopologyNodeKind;
  /** The id of the network it is drawn in. */
  readonly box?: string;
  readonly title: string;
  /** Small lines below the title, such as the image. */
  readonly lines: readonly string[];
}

export type TopologyEdgeKind = 'link' | 'member' | 'mount' | 'name' | 'publish' | 'stack' | 'volumes-from';

export interface TopologyEdge<Place> extends TopologyPart<Place> {
  readonly kind: TopologyEdgeKind;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** May be empty. */
  readonly label: string;
  /** The name is used, but nothing resolves it there. */
  readonly broken: boolean;
}

export interface TopologyView<Place> {
  readonly locale: 'en' | 'ko';
  readonly boxes: readonly TopologyBox<Place>[];
  readonly nodes: readonly TopologyNode<Place>[];
  readonly edges: readonly TopologyEdge<Place>[];
  /** How containers reach each other in the kinds of networks that are drawn, in sentences. */
  readonly rules: readonly { readonly kind: TopologyBox<Place>['kind']; readonly text: string }[];
  /** What the drawing does not show, in sentences. */
  readonly notes: readonly string[];
}
