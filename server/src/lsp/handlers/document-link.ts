// Answers textDocument/documentLink.
import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { allFileLinks } from '../file-links-of';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export async function handleDocumentLinks(
  context: ServerContext,
  params: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[] | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const isWanted = (): boolean =>
    !token.isCancellationRequested && context.documents.get(document.uri) === document;
  const links = await allFileLinks(context, document, isWanted);
  return links?.map(({ start, end, uri }) => ({ range: document.rangeOf(start, end), target: uri })) ?? null;
}
