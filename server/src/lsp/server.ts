// The language server: which abilities it tells the client of, and which handler answers what.
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { pick } from '../base/text';
import { defaultSettings, type Settings } from '../features/settings';
import { makeDocsLoader, type DocsLoader, type DocsSource } from './docs-loader';
import { DocumentStore, type OpenDocument } from './document-store';
import { guard, guardNotification } from './guard';
import { fixAllKind, handleCodeAction } from './handlers/code-action';
import { completionOptions, handleCompletion, handleCompletionResolve } from './handlers/completion';
import { publishDiagnostics } from './handlers/diagnostics';
import { handleHover } from './handlers/hover';
import { handleSignatureHelp, signatureHelpOptions } from './handlers/signature-help';
import { readSettings } from './read-settings';

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
  let settings = defaultSettings;
  let initialization: InitializeParams | undefined;
  const told = new Set<string>();
  const context: ServerContext = {
    connection,
    documents,
    settings: () => settings,
    client: () => initialization?.capabilities ?? {},
    docs: makeDocsLoader(connection, docsSource),
  };

  connection.onInitialize((params): InitializeResult => {
    initialization = params;
    applySettings(sectionOf(params.initializationOptions));
    return { capabilities, serverInfo: info };
  });

  connection.onInitialized(() => {
    if (!context.client().workspace?.configuration) return;
    // A client that pulls settings is asked again whenever they change.
    if (context.client().workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dockline' });
    void pullSettings();
  });

  connection.onDidChangeConfiguration((params) => {
    if (context.client().workspace?.configuration) void pullSettings();
    else
      guardNotification(connection.console, 'didChangeConfiguration', {}, () =>
        applySettings(sectionOf(params.settings)),
      );
  });

  serveDocuments(context);
  serveFeatures(context);

  async function pullSettings(): Promise<void> {
    await guard(connection.console, 'workspace/configuration', {}, undefined, async () => {
      applySettings(await connection.workspace.getConfiguration('dockline'));
    });
  }

  function applySettings(section: unknown): void {
    const locale: unknown = initialization?.initializationOptions?.locale ?? initialization?.locale;
    const reading = readSettings(section, typeof locale === 'string' ? locale : undefined);
    settings = reading.settings;
    for (const complaint of reading.complaints) {
      const message = pick(complaint, settings.locale);
      if (told.has(message)) continue;
      told.add(message);
      // A notification, not a request with buttons: nothing is waited for.
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Dockline: ${message}`,
      });
    }
    for (const document of documents.all()) publishDiagnostics(context, document);
  }
}

/** Settings come under their section's name from most clients, bare from some. */
function sectionOf(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  if ('dockline' in sent) return sent.dockline;
  if ('settings' in sent) return sectionOf(sent.settings) ?? sent.settings;
  return undefined;
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
