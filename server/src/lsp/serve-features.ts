// The features of the language: which handler answers which request. Handlers are loaded when first asked for.
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type ExecuteCommandParams,
} from 'vscode-languageserver';
import { composeCommand, explainCommand, serverCommands } from './capabilities';
import { guard } from './guard';
import type { ServerContext } from './server';

/** In Node each of them is a part of its own. */
const whenShown = () => import('./handlers/when-shown');
const atCursor = () => import('./handlers/at-cursor');
const onCommand = () => import('./handlers/on-command');

export function serveFeatures(context: ServerContext): void {
  serveShown(context);
  serveCursor(context);
  serveCommands(context);
}

function serveShown(context: ServerContext): void {
  const { connection } = context;
  const serve = serving(context, whenShown);
  const { inlayHint, semanticTokens } = connection.languages;
  connection.onDocumentSymbol(serve('documentSymbol', null, (from) => from.handleDocumentSymbols));
  connection.onWorkspaceSymbol((params) =>
    guard(connection.console, 'workspace symbol', params, [], async () =>
      (await whenShown()).handleWorkspaceSymbols(context, params),
    ),
  );
  connection.onDocumentLinks(serve('documentLink', null, (from) => from.handleDocumentLinks));
  connection.onFoldingRanges(serve('foldingRange', null, (from) => from.handleFoldingRanges));
  connection.onCodeLens(serve('codeLens', null, (from) => from.handleCodeLenses));
  inlayHint.on(serve('inlayHint', null, (from) => from.handleInlayHints));
  semanticTokens.on(serve('semanticTokens', { data: [] }, (from) => from.handleSemanticTokens));
  semanticTokens.onDelta(
    serve('semanticTokens delta', { data: [] }, (from) => from.handleSemanticTokensDelta),
  );
  semanticTokens.onRange(
    serve('semanticTokens range', { data: [] }, (from) => from.handleSemanticTokensRange),
  );
}

function serveCursor(context: ServerContext): void {
  const { connection } = context;
  const serve = serving(context, atCursor);
  connection.onHover(serve('hover', null, (from) => from.handleHover));
  connection.onCompletion(serve('completion', null, (from) => from.handleCompletion));
  connection.onCompletionResolve((item) =>
    guard(connection.console, 'completion resolve', item, item, async () =>
      (await atCursor()).handleCompletionResolve(context, item),
    ),
  );
  connection.onSignatureHelp(serve('signatureHelp', null, (from) => from.handleSignatureHelp));
  connection.onCodeAction(serve('codeAction', [], (from) => from.handleCodeAction));
  connection.onDefinition(serve('definition', null, (from) => from.handleDefinition));
  connection.onReferences(serve('references', null, (from) => from.handleReferences));
  connection.onDocumentHighlight(serve('documentHighlight', null, (from) => from.handleDocumentHighlight));
  connection.onPrepareRename(serve('prepareRename', null, (from) => from.handlePrepareRename));
  connection.onRenameRequest(serve('rename', null, (from) => from.handleRename));
  connection.onSelectionRanges(serve('selectionRange', null, (from) => from.handleSelectionRanges));
}

/** Commands that any client may send; each answers null where there is nothing to do. */
const commandHandlers: Readonly<
  Record<
    (typeof serverCommands)[number],
    (context: ServerContext, params: ExecuteCommandParams) => Promise<unknown>
  >
> = {
  [composeCommand]: async (...asked) => (await onCommand()).handleComposeCommand(...asked),
  [explainCommand]: async (...asked) => (await onCommand()).handleExplainCommand(...asked),
};

function serveCommands(context: ServerContext): void {
  const { connection } = context;
  const serve = serving(context, onCommand);
  connection.onExecuteCommand((params) =>
    guard(connection.console, 'executeCommand', params, null, () => {
      const command = serverCommands.find((known) => known === params.command);
      return command ? commandHandlers[command](context, params) : null;
    }),
  );
  connection.onRequest(
    'dockline/explain',
    serve('explain', null, (from) => from.handleExplain),
  );
  connection.onRequest(
    'dockline/topology',
    serve('topology', null, (from) => from.handleTopology),
  );
  connection.onRequest(
    'dockline/topologyMermaid',
    serve('topologyMermaid', null, (from) => from.handleTopologyMermaid),
  );
  connection.onRequest(
    'dockline/composeFile',
    serve('composeFile', null, (from) => from.handleComposeFile),
  );
  connection.onRequest(
    'dockline/commands',
    serve('commands', [], (from) => from.handleRunnableCommands),
  );
  connection.onDocumentFormatting(serve('formatting', null, (from) => from.handleFormatting));
  connection.onDocumentRangeFormatting(serve('rangeFormatting', null, (from) => from.handleRangeFormatting));
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

type Handler<Params, Result> = (
  context: ServerContext,
  params: Params,
  token: CancellationToken,
) => Result | Promise<Result>;

/** Makes listeners of the handlers of a group. An answer waits until it is known what counts for the document. */
function serving<Handlers>(context: ServerContext, load: () => Promise<Handlers>) {
  const { connection, projects } = context;
  return <Params extends DocumentParams, Result>(
    name: string,
    fallback: Result,
    choose: (from: Handlers) => Handler<Params, Result>,
  ): ((params: Params, token: CancellationToken) => Promise<Result>) => {
    return (params, token) =>
      guard(connection.console, name, params, fallback, async () => {
        await projects.loaded(params.textDocument.uri);
        return choose(await load())(context, params, token);
      });
  };
}

/** Asks the client to ask anew for what the settings have changed. */
export function refreshFeatures({ connection, client }: ServerContext): void {
  const { workspace } = client();
  if (workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  if (workspace?.semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh();
}
