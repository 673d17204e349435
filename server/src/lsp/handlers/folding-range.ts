// Answers textDocument/foldingRange.
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldedStretches } from '../../features/folding';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleFoldingRanges(
  context: ServerContext,
  params: FoldingRangeParams,
): FoldingRange[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  return foldedStretches(document.file).map((stretch) => {
    const { start, end } = document.rangeOf(stretch.start, stretch.end);
    return { startLine: start.line, endLine: end.line };
  });
}
