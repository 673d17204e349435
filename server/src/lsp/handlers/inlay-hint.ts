// Answers textDocument/inlayHint.
import { InlayHintKind, type InlayHint, type InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../features/inlay-hints';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleInlayHints(context: ServerContext, params: InlayHintParams): InlayHint[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { start, end } = params.range;
  const range = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return inlayHints(document.file, range, context.settings(document.uri)).map(
    ({ offset, label, padded }) => ({
      position: document.rangeOf(offset, offset).start,
      label,
      kind: InlayHintKind.Parameter,
      paddingLeft: padded,
    }),
  );
}
