// Answers textDocument/hover.
import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { hover } from '../../features/hover/hover';
import type { ServerContext } from '../server';

export async function handleHover(context: ServerContext, params: HoverParams): Promise<Hover | null> {
  const { documents, settings } = context;
  const document = documents.get(params.textDocument.uri);
  if (!document || !settings().enable) return null;
  await context.docs.ready(settings().locale);
  const found = hover(document.file, document.offsetAt(params.position), settings().locale);
  if (!found) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: document.rangeOf(found.start, found.end),
  };
}
