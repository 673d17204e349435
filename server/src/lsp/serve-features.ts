// The features of the language: what the client is told of each, and which handler answers it.
import {
  CodeActionKind,
  type CancellationToken,
  CodeLensRefreshRequest,
  type ClientCapabilities,
  type ExecuteCommandParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { guard } from './guard';
import { explainKind, fixAllKind, handleCodeAction } from './handlers/code-action';
import { completionOptions, handleCompletion, handleCompletionResolve } from './handlers/completion';
import { composeCommand, handleComposeCommand, handleComposeFile } from './handlers/compose-file';
import { explainCommand, handleExplain, handleExplainCommand } from './handlers/explain';
import { handleCodeLenses } from './handlers/code-lens';
import { handleDocumentLinks } from './handlers/document-link';
import { handleFoldingRanges } from './handlers/folding-range';
import { handleFormatting, handleRangeFormatting } from './handlers/formatting';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlay-hint';
import { handleDefinition, handleDocumentHighlight, handleReferences } from './handlers/references';
import { handlePrepareRename, handleRename } from './handlers/rename';
import { handleSelectionRanges } from './handlers/selection-range';
import { handleRunnableCommands, runnableCommandsRequest } from './handlers/runnable-commands';
import {
  handleSemanticTokens,
  handleSemanticTokensDelta,
  handleSemanticTokensRange,
  semanticTokensOptions,
} from './handlers/semantic-tokens';
import { handleSignatureHelp, signatureHelpOptions } from './handlers/signature-help';
import { handleDocumentSymbols, handleWorkspaceSymbols } from './handlers/symbols';
import { handleTopology, handleTopologyMermaid } from './handlers/topology';
import type { ServerContext } from './server';

/** `client` is what the client can do, as it tells at initialization. */
export function featureCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    hoverProvider: true,
    completionProvider: completionOptions,
    signatureHelpProvider: signatureHelpOptions,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, explainKind],
    },
    executeCommandProvider: { commands: Object.keys(serverCommands) },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: semanticTokensOptions,
  };
}

/** Commands that any client may send; each answers null where there is nothing to do. */
const serverCommands: Readonly<
  Record<string, (context: ServerContext, params: ExecuteCommandParams) => Promise<unknown>>
> = {
  [composeCommand]: handleComposeCommand,
  [explainCommand]: handleExplainCommand,
};

export function serveFeatures(context: ServerContext): void {
  const { connection, projects } = context;
  const { console } = connection;
  const serve = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    name: string,
    fallback: Result,
    handle: (context: ServerContext, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): ((params: Params, token: CancellationToken) => Promise<Result>) => {
    return (params, token) =>
      guard(console, name, params, fallback, async () => {
        await projects.loaded(params.textDocument.uri);
        return handle(context, params, token);
      });
  };
  connection.onHover(serve('hover', null, handleHover));
  connection.onCompletion(serve('completion', null, handleCompletion));
  connection.onCompletionResolve((item) =>
    guard(console, 'completion resolve', item, item, () => handleCompletionResolve(context, item)),
  );
  connection.onSignatureHelp(serve('signatureHelp', null, handleSignatureHelp));
  connection.onCodeAction(serve('codeAction', [], handleCodeAction));
  connection.onDefinition(serve('definition', null, handleDefinition));
  connection.onReferences(serve('references', null, handleReferences));
  connection.onDocumentHighlight(serve('documentHighlight', null, handleDocumentHighlight));
  connection.onPrepareRename(serve('prepareRename', null, handlePrepareRename));
  connection.onRenameRequest(serve('rename', null, handleRename));
  connection.onDocumentSymbol(serve('documentSymbol', null, handleDocumentSymbols));
  connection.onWorkspaceSymbol((params) =>
    guard(console, 'workspace symbol', params, [], () => handleWorkspaceSymbols(context, params)),
  );
  connection.onExecuteCommand((params) =>
    guard(
      console,
      'executeCommand',
      params,
      null,
      () => serverCommands[params.command]?.(context, params) ?? null,
    ),
  );
  connection.onRequest('dockline/explain', serve('explain', null, handleExplain));
  connection.onRequest('dockline/topology', serve('topology', null, handleTopology));
  connection.onRequest('dockline/topologyMermaid', serve('topologyMermaid', null, handleTopologyMermaid));
  connection.onRequest('dockline/composeFile', serve('composeFile', null, handleComposeFile));
  connection.onDocumentLinks(serve('documentLink', null, handleDocumentLinks));
  connection.onFoldingRanges(serve('foldingRange', null, handleFoldingRanges));
  connection.onSelectionRanges(serve('selectionRange', null, handleSelectionRanges));
  connection.onDocumentFormatting(serve('formatting', null, handleFormatting));
  connection.onDocumentRangeFormatting(serve('rangeFormatting', null, handleRangeFormatting));
  connection.onCodeLens(serve('codeLens', null, handleCodeLenses));
  connection.languages.inlayHint.on(serve('inlayHint', null, handleInlayHints));
  connection.onRequest(runnableCommandsRequest, serve('commands', [], handleRunnableCommands));
  const { semanticTokens } = connection.languages;
  semanticTokens.on(serve('semanticTokens', { data: [] }, handleSemanticTokens));
  semanticTokens.onDelta(serve('semanticTokens delta', { data: [] }, handleSemanticTokensDelta));
  semanticTokens.onRange(serve('semanticTokens range', { data: [] }, handleSemanticTokensRange));
}

/** Asks the client to ask anew for what the settings have changed. */
export function refreshFeatures({ connection, client }: ServerContext): void {
  const { workspace } = client();
  if (workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  if (workspace?.semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh();
}
