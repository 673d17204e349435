// Answers textDocument/hover.
import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { hover } from '../../features/hover/hover';
import type { ServerContext } from '../server';

export async function handleHover(context: ServerContext, params: HoverParams): Promise<Hover | null> {
  const { documents, settings } = context;
  const document = documents.get(params.textDocument.uri);
  if (!document || !settings(document.uri).enable) return null;
  await context.docs.ready(settings(document.uri).locale);
  const found = hover(document.file, document.offsetAt(params.position), settings(document.uri).locale);
  if (!found) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: document.rangeOf(found.start, found.end),
  };
}
