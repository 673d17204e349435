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
import { builtImageAt } from '../../features/built-image-at';
import { servedFile } from '../../features/dockerfile/mode';
import { dockerfilePlacesAt, stagePlace } from '../../features/navigation/dockerfile-places';
import { findDefinitions, findHighlights, findReferences } from '../../features/navigation/references';
import type { HostFile } from '../../hosts/types';
import type { Place } from '../../rules/elsewhere';
import type { OpenDocument } from '../document-store';
import { fileLinksOn } from '../file-links-of';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';
import { toLineRange } from '../to-proto';

/**
 * A name leads to what makes it, that of an image also to the Dockerfile; a path to the file, and what a build says of
 * its Dockerfile there.
 */
export async function handleDefinition(
  context: ServerContext,
  params: DefinitionParams,
): Promise<Location[] | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const offset = document.offsetAt(params.position);
  const around = context.files.around(document.uri);
  const built = await context.files.known(() => {
    const places = dockerfilePlacesAt(document.file, offset, around);
    return places.length > 0 ? places : undefined;
  });
  if (built) return placesIn(document, built);
  const definitions = findDefinitions(fileOf(context, document), offset);
  if (definitions.length > 0) {
    const image = await context.files.known(() => builtImageAt(document.file, offset, around));
    return [...toLocations(definitions, document), ...(image ? placesIn(document, [stagePlace(image)]) : [])];
  }
  const files = await fileLinksOn(context, document, offset);
  const start = { line: 0, character: 0 };
  return files.map(({ uri }) => ({ uri, range: { start, end: start } }));
}

function placesIn(document: OpenDocument, places: readonly Place[]): Location[] {
  return places.map(({ uri = document.uri, at }) => ({ uri, range: toLineRange(at) }));
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
