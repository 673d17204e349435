// Answers textDocument/codeAction with quick fixes.
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { quickFixes } from '../../features/code-actions';
import type { ServerContext } from '../server';
import { toCodeAction } from '../to-proto';

export function handleCodeAction(
  { documents, settings }: ServerContext,
  params: CodeActionParams,
): CodeAction[] {
  const { only, diagnostics } = params.context;
  if (only && !only.some((kind) => kind === '' || isWithin(CodeActionKind.QuickFix, kind))) return [];
  const document = documents.get(params.textDocument.uri);
  if (!document) return [];
  const range = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  return quickFixes(document.file, range, settings()).map((fix) => toCodeAction(fix, document, diagnostics));
}

/** Code action kinds are a hierarchy of dotted names. */
function isWithin(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`);
}
