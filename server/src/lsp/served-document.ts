// The document that a request is about, if it is to be answered at all.
import type { OpenDocument } from './document-store';
import type { ServerContext } from './server';

/** Undefined for documents that are not open, and where the extension is turned off. */
export function servedDocument(
  { documents, settings }: ServerContext,
  { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
): OpenDocument | undefined {
  const document = documents.get(uri);
  return document && settings(uri).enable ? document : undefined;
}
