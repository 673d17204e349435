// Answers textDocument/documentSymbol and workspace/symbol.
import {
  SymbolKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { servedFile } from '../../features/dockerfile/mode';
import { matchesQuery } from '../../features/navigation/symbol-query';
import { outline, type OutlineItem } from '../../features/navigation/outline';
import type { OpenDocument } from '../document-store';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleDocumentSymbols(
  context: ServerContext,
  params: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const items = outline(servedFile(document.file, context.settings(document.uri)));
  const { textDocument } = context.client();
  if (textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport !== true)
    return flat(items).map((item) => toInformation(item, document));
  return items.map((item) => toSymbol(item, document));
}

function toSymbol(
  { name, detail, kind, span, nameSpan, children }: OutlineItem,
  document: OpenDocument,
): DocumentSymbol {
  return {
    name,
    detail,
    kind: protocolKinds[kind],
    range: document.rangeOf(span.start, span.end),
    selectionRange: document.rangeOf(nameSpan.start, nameSpan.end),
    children: children.map((child) => toSymbol(child, document)),
  };
}

function flat(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

/** Over the open documents. */
export function handleWorkspaceSymbols(
  { documents, settings }: ServerContext,
  { query }: WorkspaceSymbolParams,
): SymbolInformation[] {
  return [...documents.all()].flatMap((document) =>
    settings(document.uri).enable
      ? flat(outline(servedFile(document.file, settings(document.uri))))
          .filter(({ name, kind }) => kind !== 'instruction' && matchesQuery(name, query))
          .map((item) => toInformation(item, document))
      : [],
  );
}

function toInformation(
  { name, kind, detail, nameSpan: { start, end } }: OutlineItem,
  document: OpenDocument,
): SymbolInformation {
  const location = { uri: document.uri, range: document.rangeOf(start, end) };
  return { name, kind: protocolKinds[kind], location, ...(detail === '' ? {} : { containerName: detail }) };
}

/** The protocol knows programs, not containers: these are the kinds whose icons tell ours apart. */
const protocolKinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  container: SymbolKind.Object,
  context: SymbolKind.Namespace,
  image: SymbolKind.Class,
  instruction: SymbolKind.Property,
  network: SymbolKind.Interface,
  project: SymbolKind.Package,
  stage: SymbolKind.Module,
  tag: SymbolKind.Constant,
  volume: SymbolKind.Field,
};
