// The language server: its documents, settings and project files, and what it tells the client of itself.
import {
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { Settings } from '../features/settings';
import { makeDocsLoader, type DocsLoader, type DocsSource } from './docs-loader';
import { DocumentStore, type OpenDocument } from './document-store';
import { guard, guardNotification } from './guard';
import { publishDiagnostics } from './handlers/diagnostics';
import { ProjectStore, type ProjectSource } from './project-store';
import { featureCapabilities, serveFeatures } from './serve-features';
import { SettingsStore } from './settings-store';

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** What handlers see of the server. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: DocumentStore;
  /** What counts for the document with this URI; what the user has set where none is named. */
  readonly settings: (uri?: string) => Settings;
  readonly projects: ProjectStore;
  /** What the client can do, as it told at initialization. */
  readonly client: () => InitializeParams['capabilities'];
  readonly docs: DocsLoader;
  /** Left out where no files can be written. */
  readonly writePage?: WritePage;
}

/** What the server is given by the place it runs in. */
export interface ServerSources {
  readonly docs: DocsSource;
  /** Left out where no files can be read. */
  readonly project?: ProjectSource;
  readonly writePage?: WritePage;
}

/** Makes a page that the client can open; returns its URI. */
export type WritePage = (name: string, text: string) => Promise<string>;

/** Serves the connection until it is closed; the caller listens. */
export function startServer(connection: Connection, info: ServerInfo, sources: ServerSources): void {
  const documents = new DocumentStore();
  const settings = new SettingsStore(connection, () => {
    for (const document of documents.all()) publish(context, document);
  });
  const projects = new ProjectStore(sources.project, (complaint) => {
    settings.complain(complaint);
  });
  const context: ServerContext = {
    connection,
    documents,
    settings: (uri) => (uri === undefined ? settings.current : projects.apply(settings.current, uri)),
    projects,
    client: () => settings.client,
    docs: makeDocsLoader(connection, sources.docs),
    ...(sources.writePage ? { writePage: sources.writePage } : {}),
  };
  connection.onInitialize((params): InitializeResult => {
    guardNotification(connection.console, 'initialize', {}, () => {
      settings.initialize(params);
    });
    return { capabilities: capabilitiesFor(params), serverInfo: info };
  });
  settings.listen(() => {
    projects.watch(connection, settings.client);
  });
  serveDocuments(context);
  serveFeatures(context);
}

function capabilitiesFor({ capabilities }: InitializeParams): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...featureCapabilities(capabilities),
  };
}

function serveDocuments(context: ServerContext): void {
  const { connection, documents, projects } = context;
  connection.onDidOpenTextDocument((params) => {
    guardNotification(connection.console, 'didOpen', params, () => {
      const { uri, languageId, version, text } = params.textDocument;
      documents.open(uri, languageId, version, text);
      void loadAndPublish(context, uri);
    });
  });
  connection.onDidChangeTextDocument((params) => {
    guardNotification(connection.console, 'didChange', params, () => {
      const { uri, version } = params.textDocument;
      const document = documents.change(uri, version, params.contentChanges);
      if (document) publish(context, document);
    });
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    projects.forget(uri);
    if (documents.close(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  // Only project files are watched.
  connection.onDidChangeWatchedFiles(() => {
    for (const { uri } of documents.all()) void loadAndPublish(context, uri);
  });
}

async function loadAndPublish(context: ServerContext, uri: string): Promise<void> {
  const { connection, documents, projects } = context;
  await guard(connection.console, 'project file', { uri }, undefined, async () => {
    await projects.load(uri);
    const document = documents.get(uri);
    if (document) publish(context, document);
  });
}

/** Not before it is known what counts for the document: nothing flashes up that its project has turned off. */
function publish(context: ServerContext, document: OpenDocument): void {
  if (context.projects.isLoaded(document.uri)) publishDiagnostics(context, document);
}
