// Answers textDocument/formatting and textDocument/rangeFormatting.
import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver';
import type { Span } from '../../base/span';
import { servedFile } from '../../features/dockerfile/mode';
import { formatFile } from '../../features/formatting/format-file';
import type { OpenDocument } from '../document-store';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export function handleFormatting(
  context: ServerContext,
  params: DocumentFormattingParams,
): TextEdit[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  return format(context, document, { start: 0, end: document.file.text.length }, params.options);
}

export function handleRangeFormatting(
  context: ServerContext,
  params: DocumentRangeFormattingParams,
): TextEdit[] | null {
  const document = servedDocument(context, params);
  if (!document) return null;
  const { start, end } = params.range;
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return format(context, document, span, params.options);
}

function format(
  { settings }: ServerContext,
  document: OpenDocument,
  span: Span,
  { insertSpaces, tabSize }: FormattingOptions,
): TextEdit[] {
  const unit = insertSpaces ? ' '.repeat(tabSize > 2 ? 4 : 2) : '\t';
  const own = settings(document.uri);
  return formatFile(servedFile(document.file, own), span, unit, own).map((edit) => ({
    range: document.rangeOf(edit.span.start, edit.span.end),
    newText: edit.newText,
  }));
}
