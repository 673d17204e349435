// Answers textDocument/foldingRange.
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { servedFile } from '../../features/dockerfile/mode';
import { foldedStretches } from '../../features/folding';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleFoldingRanges(
  context: ServerContext,
  params: FoldingRangeParams,
): FoldingRange[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const file = servedFile(document.file, context.settings(document.uri));
  return foldedStretches(file).map((stretch) => {
    const { start, end } = document.rangeOf(stretch.start, stretch.end);
    return { startLine: start.line, endLine: end.line };
  });
}
