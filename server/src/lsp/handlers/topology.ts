// Answers dockline/topology with a drawing of the script, and dockline/topologyMermaid with the same as a Mermaid diagram.
import type { Range } from 'vscode-languageserver';
import type { Span } from '../../base/span';
import { readTopology } from '../../features/topology/read-topology';
import { topologyMermaid } from '../../features/topology/topology-mermaid';
import { topologyView } from '../../features/topology/topology-view';
import type { Placed, TopologyView } from '../../protocol/topology-view';
import type { OpenDocument } from '../document-store';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export interface TopologyParams {
  readonly textDocument: { readonly uri: string };
}

/** Null for documents that are not served. It is asked for by the view that shows it, never while somebody waits for findings. */
export function handleTopology(context: ServerContext, params: TopologyParams): TopologyView<Range> | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { locale } = context.settings(document.uri);
  const view = topologyView(readTopology(document.file), locale);
  return {
    ...view,
    boxes: view.boxes.map((box) => withRange(box, document)),
    nodes: view.nodes.map((node) => withRange(node, document)),
    edges: view.edges.map((edge) => withRange(edge, document)),
  };
}

/** Null for documents that are not served. */
export function handleTopologyMermaid(context: ServerContext, params: TopologyParams): string | null {
  const view = handleTopology(context, params);
  return view && topologyMermaid(view);
}

function withRange<Part extends Placed<Span>>(
  { place, ...rest }: Part,
  document: OpenDocument,
): Omit<Part, 'place'> & Placed<Range> {
  return place ? { ...rest, place: document.rangeOf(place.start, place.end) } : rest;
}
