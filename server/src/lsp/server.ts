// The language server: which abilities it tells the client of, and which handler answers what.
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { Settings } from '../features/settings';
import { makeDocsLoader, type DocsLoader, type DocsSource } from './docs-loader';
import { DocumentStore, type OpenDocument } from './document-store';
import { guard, guardNotification } from './guard';
import { fixAllKind, handleCodeAction } from './handlers/code-action';
import { completionOptions, handleCompletion, handleCompletionResolve } from './handlers/completion';
import { publishDiagnostics } from './handlers/diagnostics';
import { handleHover } from './handlers/hover';
import { handleSignatureHelp, signatureHelpOptions } from './handlers/signature-help';
import { SettingsStore } from './settings-store';

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** What handlers see of the server. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: DocumentStore;
  readonly settings: () => Settings;
  /** What the client can do, as it told at initialization. */
  readonly client: () => InitializeParams['capabilities'];
  readonly docs: DocsLoader;
}

/** Serves the connection until it is closed; the caller listens. */
export function startServer(connection: Connection, info: ServerInfo, docsSource: DocsSource): void {
  const documents = new DocumentStore();
  const settings = new SettingsStore(connection, () => {
    for (const document of documents.all()) publishDiagnostics(context, document);
  });
  const context: ServerContext = {
    connection,
    documents,
    settings: () => settings.current,
    client: () => settings.client,
    docs: makeDocsLoader(connection, docsSource),
  };
  connection.onInitialize((params): InitializeResult => {
    guardNotification(connection.console, 'initialize', {}, () => {
      settings.initialize(params);
    });
    return { capabilities, serverInfo: info };
  });
  settings.listen();
  serveDocuments(context);
  serveFeatures(context);
}

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  completionProvider: completionOptions,
  signatureHelpProvider: signatureHelpOptions,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
};

function serveDocuments(context: ServerContext): void {
  const { connection, documents } = context;
  const serve = (name: string, params: unknown, handle: () => OpenDocument | undefined): void => {
    guardNotification(connection.console, name, params, () => {
      const document = handle();
      if (document) publishDiagnostics(context, document);
    });
  };
  connection.onDidOpenTextDocument((params) => {
    const { uri, languageId, version, text } = params.textDocument;
    serve('didOpen', params, () => documents.open(uri, languageId, version, text));
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri, version } = params.textDocument;
    serve('didChange', params, () => documents.change(uri, version, params.contentChanges));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (documents.close(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

function serveFeatures(context: ServerContext): void {
  const { connection } = context;
  const { console } = connection;
  connection.onHover((params) => guard(console, 'hover', params, null, () => handleHover(context, params)));
  connection.onCompletion((params) =>
    guard(console, 'completion', params, null, () => handleCompletion(context, params)),
  );
  connection.onCompletionResolve((item) =>
    guard(console, 'completion resolve', item, item, () => handleCompletionResolve(context, item)),
  );
  connection.onSignatureHelp((params) =>
    guard(console, 'signatureHelp', params, null, () => handleSignatureHelp(context, params)),
  );
  connection.onCodeAction((params) =>
    guard(console, 'codeAction', params, [], () => handleCodeAction(context, params)),
  );
}
