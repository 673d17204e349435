// Answers textDocument/definition, references and documentHighlight.
import {
  DocumentHighlightKind,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { Span } from '../../base/span';
import { servedFile } from '../../features/dockerfile/mode';
import { findDefinitions, findHighlights, findReferences } from '../../features/navigation/references';
import type { HostFile } from '../../hosts/types';
import type { OpenDocument } from '../document-store';
import { fileLinksOn } from '../file-links-of';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

/** A name leads to what makes it, a path to the file. */
export async function handleDefinition(
  context: ServerContext,
  params: DefinitionParams,
): Promise<Location[] | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const offset = document.offsetAt(params.position);
  const definitions = findDefinitions(fileOf(context, document), offset);
  if (definitions.length > 0) return toLocations(definitions, document);
  const files = await fileLinksOn(context, document, offset);
  const start = { line: 0, character: 0 };
  return files.map(({ uri }) => ({ uri, range: { start, end: start } }));
}

export function handleReferences(context: ServerContext, params: ReferenceParams): Location[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { includeDeclaration } = params.context;
  const offset = document.offsetAt(params.position);
  return toLocations(findReferences(fileOf(context, document), offset, includeDeclaration), document);
}

export function handleDocumentHighlight(
  context: ServerContext,
  params: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  return findHighlights(fileOf(context, document), document.offsetAt(params.position)).map(
    ({ start, end, makes }) => ({
      range: document.rangeOf(start, end),
      kind: makes ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }),
  );
}

function fileOf({ settings }: ServerContext, { file, uri }: OpenDocument): HostFile {
  return servedFile(file, settings(uri));
}

function toLocations(spans: readonly Span[], document: OpenDocument): Location[] {
  return spans.map(({ start, end }) => ({ uri: document.uri, range: document.rangeOf(start, end) }));
}
