// Answers textDocument/selectionRange.
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionsAt } from '../../features/selection';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleSelectionRanges(
  context: ServerContext,
  params: SelectionRangeParams,
): SelectionRange[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  return params.positions.map((position) => {
    const spans = selectionsAt(document.file, document.offsetAt(position));
    const here = { start: position, end: position };
    // The outermost first, so that each gets the one around it as its parent.
    return (
      spans.reduceRight<SelectionRange | undefined>(
        (parent, { start, end }) => ({ range: document.rangeOf(start, end), ...(parent ? { parent } : {}) }),
        undefined,
      ) ?? { range: here }
    );
  });
}
