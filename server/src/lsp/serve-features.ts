// The features of the language: what the client is told of each, and which handler answers it.
import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { guard } from './guard';
import { fixAllKind, handleCodeAction } from './handlers/code-action';
import { completionOptions, handleCompletion, handleCompletionResolve } from './handlers/completion';
import { handleFoldingRanges } from './handlers/folding-range';
import { handleHover } from './handlers/hover';
import { handleSelectionRanges } from './handlers/selection-range';
import { handleSignatureHelp, signatureHelpOptions } from './handlers/signature-help';
import type { ServerContext } from './server';

export const featureCapabilities: ServerCapabilities = {
  hoverProvider: true,
  completionProvider: completionOptions,
  signatureHelpProvider: signatureHelpOptions,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
  },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
};

export function serveFeatures(context: ServerContext): void {
  const { connection, projects } = context;
  const { console } = connection;
  const serve = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    name: string,
    fallback: Result,
    handle: (context: ServerContext, params: Params) => Result | Promise<Result>,
  ): ((params: Params) => Promise<Result>) => {
    return (params) =>
      guard(console, name, params, fallback, async () => {
        await projects.loaded(params.textDocument.uri);
        return handle(context, params);
      });
  };
  connection.onHover(serve('hover', null, handleHover));
  connection.onCompletion(serve('completion', null, handleCompletion));
  connection.onCompletionResolve((item) =>
    guard(console, 'completion resolve', item, item, () => handleCompletionResolve(context, item)),
  );
  connection.onSignatureHelp(serve('signatureHelp', null, handleSignatureHelp));
  connection.onCodeAction(serve('codeAction', [], handleCodeAction));
  connection.onFoldingRanges(serve('foldingRange', null, handleFoldingRanges));
  connection.onSelectionRanges(serve('selectionRange', null, handleSelectionRanges));
}
