// A topology while the commands of a script are read one after the other.
import type { Span } from '../../base/span';
import type { ContainerPlan, PlannedMount, PlannedNetwork } from './container-plan';
import type {
  Membership,
  Topology,
  TopologyContainer,
  TopologyEdge,
  TopologyNetwork,
  TopologyStore,
  Unseen,
} from './topology';

type Draft<Item> = { -readonly [Key in keyof Item]: Item[Key] };
type DraftContainer = Omit<Draft<TopologyContainer>, 'networks'> & { networks: Membership[] };

/** How a command stands in the script. */
export interface Stand {
  readonly span: Span;
  readonly certain: boolean;
}

export class TopologyDraft {
  readonly #networks = new Map<string, Draft<TopologyNetwork>>();
  readonly #containers = new Map<string, DraftContainer>();
  readonly #stores = new Map<string, Draft<TopologyStore>>();
  #edges: TopologyEdge[] = [];
  readonly #unseen: Unseen[] = [];
  /** The id of the container that has a name now. */
  readonly #named = new Map<string, string>();
  #made = 0;

  /** A network that is mentioned; its first mention is its place until it is created. */
  network(
    { kind, name }: Pick<PlannedNetwork, 'kind' | 'name'>,
    { span, certain }: Stand,
  ): Draft<TopologyNetwork> {
    const id = `network:${kind}:${name}`;
    let network = this.#networks.get(id);
    if (!network) {
      network = { id, kind, name, span, certain, created: false, internal: false };
      this.#networks.set(id, network);
    }
    network.certain ||= certain;
    return network;
  }

  createNetwork(name: string, stand: Stand, traits: Pick<TopologyNetwork, 'driver' | 'internal'>): void {
    const network = this.network({ kind: 'named', name }, stand);
    Object.assign(network, traits, { created: true, span: stand.span });
    delete network.removal;
  }

  removeNetwork(name: string, span: Span): void {
    const network = this.#networks.get(`network:named:${name}`);
    if (network) network.removal = span;
  }

  /** The container of this name as it is now; one that the script does not make is drawn as mentioned. */
  mention(name: string, { span, certain }: Stand): DraftContainer {
    const known = this.#containers.get(this.#named.get(name) ?? '');
    if (known) return known;
    const id = this.#freeId(name);
    const traits = { networks: [], temporary: false, waiting: false, portsIgnored: false };
    const container = { id, name, span, certain, ...traits };
    this.#containers.set(id, container);
    this.#named.set(name, id);
    return container;
  }

  /** Of a name that is given again on every path, only the newest container is left. */
  addContainer(plan: ContainerPlan, place: Span, stand: Stand): DraftContainer {
    const name = plan.name?.text;
    const before = name === undefined ? undefined : this.#containers.get(this.#named.get(name) ?? '');
    const isMentioned = before !== undefined && before.image === undefined;
    if (before && (stand.certain || isMentioned)) this.#drop(before.id);
    const container: DraftContainer = {
      id: before && (stand.certain || isMentioned) ? before.id : this.#freeId(name),
      ...(name === undefined ? {} : { name }),
      image: plan.image,
      span: place,
      certain: stand.certain,
      // A network that was connected before the container is seen, as in a function further up.
      networks: isMentioned ? before.networks : [],
      temporary: plan.temporary,
      waiting: plan.waiting,
      portsIgnored: false,
    };
    this.#containers.set(container.id, container);
    if (name !== undefined) this.#named.set(name, container.id);
    return container;
  }

  rename(from: string, to: string): void {
    const id = this.#named.get(from);
    const container = this.#containers.get(id ?? '');
    if (!container || id === undefined) return;
    container.name = to;
    this.#named.delete(from);
    this.#named.set(to, id);
  }

  removeContainer(name: string, span: Span): void {
    const container = this.#containers.get(this.#named.get(name) ?? '');
    if (container?.image !== undefined) container.removal = span;
  }

  store({ kind, name }: Pick<PlannedMount, 'kind' | 'name'>, { span, certain }: Stand): Draft<TopologyStore> {
    const shared = kind !== 'anonymous';
    const id = shared ? `${kind}:${name}` : `anonymous:${String((this.#made += 1))}`;
    let store = this.#stores.get(id);
    if (!store) {
      store = { id, kind, name, span, certain };
      this.#stores.set(id, store);
    }
    store.certain ||= certain;
    return store;
  }

  removeStore(name: string, span: Span): void {
    const store = this.#stores.get(`volume:${name}`);
    if (store) store.removal = span;
  }

  addEdge(edge: TopologyEdge): void {
    this.#edges.push(edge);
  }

  addUnseen(unseen: Unseen): void {
    this.#unseen.push(unseen);
  }

  /** Without stores and networks that nobody uses any more and that no command has made. */
  finish(): Topology {
    const used = new Set(this.#edges.map((edge) => (edge.kind === 'mount' ? edge.store : '')));
    const containers = [...this.#containers.values()];
    const joined = new Set(containers.flatMap(({ networks }) => networks.map(({ network }) => network)));
    return {
      networks: [...this.#networks.values()].filter(({ id, created }) => created || joined.has(id)),
      containers,
      stores: [...this.#stores.values()].filter(({ id, kind }) => used.has(id) || kind === 'volume'),
      edges: this.#edges,
      unseen: this.#unseen,
    };
  }

  #drop(id: string): void {
    this.#containers.delete(id);
    this.#edges = this.#edges.filter((edge) =>
      edge.kind === 'publish' || edge.kind === 'mount' ? edge.container !== id : edge.from !== id,
    );
  }

  #freeId(name: string | undefined): string {
    if (name === undefined) return `container#${String((this.#made += 1))}`;
    const id = `container:${name}`;
    return this.#containers.has(id) ? `${id}#${String((this.#made += 1))}` : id;
  }
}
