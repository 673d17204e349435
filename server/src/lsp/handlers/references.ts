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
import { dockerfilePlacesAt } from '../../features/navigation/dockerfile-places';
import { findDefinitions, findHighlights, findReferences } from '../../features/navigation/references';
import type { HostFile } from '../../hosts/types';
import type { OpenDocument } from '../document-store';
import { fileLinksOn } from '../file-links-of';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';
import { toLineRange } from '../to-proto';

/** A name leads to what makes it, a path to the file, and what a build says of its Dockerfile there. */
export async function handleDefinition(
  context: ServerContext,
  params: DefinitionParams,
): Promise<Location[] | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const offset = document.offsetAt(params.position);
  const built = await dockerfilePlaces(context, document, offset);
  if (built.length > 0) return built;
  const definitions = findDefinitions(fileOf(context, document), offset);
  if (definitions.length > 0) return toLocations(definitions, document);
  const files = await fileLinksOn(context, document, offset);
  const start = { line: 0, character: 0 };
  return files.map(({ uri }) => ({ uri, range: { start, end: start } }));
}

/** What has not been read yet is waited for. */
async function dockerfilePlaces(
  { files }: ServerContext,
  { uri, file }: OpenDocument,
  offset: number,
): Promise<Location[]> {
  const around = files.around(uri);
  let places = dockerfilePlacesAt(file, offset, around);
  if (places.length === 0) {
    await files.settled();
    places = dockerfilePlacesAt(file, offset, around);
  }
  return places.map((place) => ({ uri: place.uri, range: toLineRange(place.at) }));
}

export function handleReferences(context: ServerContext, params: ReferenceParams): Location[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  // A client that sends no context, which the protocol demands, gets all of them.
  const { includeDeclaration = true } = (params as Partial<ReferenceParams>).context ?? {};
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
