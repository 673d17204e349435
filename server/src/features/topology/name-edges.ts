// Who calls whom by name: containers whose variables or arguments hold the name of another one.
import { shift } from '../../base/span';
import { usesOf } from '../../model/flag-state';
import type { ScriptCommand } from '../../model/script';
import { partSpan } from '../../model/word-places';
import { findHostNames } from '../../rules/host-name-in-words';
import type { Topology, TopologyContainer, TopologyEdge } from './topology';

/** A command that runs a program in a container. */
export interface Speaker {
  readonly who: { readonly id: string } | { readonly name: string };
  readonly command: ScriptCommand;
  readonly certain: boolean;
}

/** One edge for each pair and each place where the name stands. */
export function nameEdges(topology: Topology, speakers: readonly Speaker[]): TopologyEdge[] {
  const { containers } = topology;
  const byId = new Map(containers.map((container) => [container.id, container]));
  const byName = new Map<string, TopologyContainer>();
  for (const container of containers) {
    for (const { aliases } of container.networks) for (const alias of aliases) byName.set(alias, container);
    if (container.name !== undefined) byName.set(container.name, container);
  }
  return speakers.flatMap(({ who, command, certain }) => {
    const from = 'id' in who ? byId.get(who.id) : byName.get(who.name);
    if (!from) return [];
    return Array.from(findHostNames(command.invocation)).flatMap(({ name, span }): TopologyEdge[] => {
      const to = byName.get(name);
      if (!to || to === from) return [];
      const variable = variableAt(command, span.start);
      return [
        {
          kind: 'name',
          from: from.id,
          to: to.id,
          ...(variable === undefined ? {} : { variable }),
          reaches: reaches(topology, from, to),
          span: shift(span, command.offset),
          certain,
        },
      ];
    });
  });
}

function variableAt({ site, invocation }: ScriptCommand, at: number): string | undefined {
  const use = usesOf(invocation, 'env').find(({ value }) => {
    const span = value && partSpan(site, value);
    return span && span.start <= at && at < span.end;
  });
  return use?.value?.text.split('=', 1)[0];
}

/** Names are resolved between containers that share a network of the user's own. */
function reaches(
  { networks, edges }: Topology,
  from: TopologyContainer,
  to: TopologyContainer,
): 'no' | 'unknown' | 'yes' {
  const kinds = new Map(networks.map(({ id, kind }) => [id, kind]));
  const own = new Set(from.networks.map(({ network }) => network));
  const shared = to.networks
    .filter(({ network }) => own.has(network))
    .map(({ network }) => kinds.get(network));
  if (shared.some((kind) => kind === 'named' || kind === 'unknown')) return 'yes';
  const linked = edges.some((edge) => edge.kind === 'link' && edge.from === from.id && edge.to === to.id);
  if (linked) return 'yes';
  // Who shares the stack of another has its networks; of a container that is only mentioned nothing is known.
  const borrowed = edges.some(
    (edge) => edge.kind === 'stack' && (edge.from === from.id || edge.from === to.id),
  );
  const isUnsure = ({ image, networks: joined }: TopologyContainer): boolean =>
    image === undefined || joined.some(({ network }) => kinds.get(network) === 'unknown');
  return borrowed || isUnsure(from) || isUnsure(to) ? 'unknown' : 'no';
}
