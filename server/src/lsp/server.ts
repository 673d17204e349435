// The language server: its documents, settings and project files.
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { projectFileName } from '../features/project-file';
import type { Settings } from '../features/settings';
import { makeDocsLoader, type DocsLoader, type DocsSource } from './docs-loader';
import { DiagnosticsFeed } from './diagnostics-feed';
import { DocumentStore } from './document-store';
import { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { guardNotification } from './guard';
import { HelpStore } from './help-store';
import { makeLiveClient } from './live-client';
import { LiveStore } from './live-store';
import { ProjectStore, type ProjectSource } from './project-store';
import { refreshFeatures, serveFeatures } from './serve-features';
import { SettingsStore } from './settings-store';
import { TokenStore } from './token-store';
import { folderWatcher } from './watch-files';
import type { WorkspaceFiles } from './workspace-files';
import { followWorkspaceFolders } from './workspace-folders';

/** What handlers see of the server. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: DocumentStore;
  /** What counts for the document with this URI; what the user has set where none is named. */
  readonly settings: (uri?: string) => Settings;
  readonly projects: ProjectStore;
  /** What the client can do, as it told at initialization. */
  readonly client: () => InitializeParams['capabilities'];
  /** Commands of the client that lenses may run. */
  readonly clientCommands: () => ReadonlySet<string>;
  readonly docs: DocsLoader;
  readonly tokens: TokenStore;
  /** The files that documents speak of. */
  readonly files: FileStore;
  readonly folders: FolderStore;
  /** Left out where no files can be written. */
  readonly writePage?: WritePage;
  /** What the docker of the user's machine really holds. */
  readonly live: LiveStore;
  readonly help: HelpStore;
}

/** What the server is given by the place it runs in. */
export interface ServerSources {
  readonly docs: DocsSource;
  /** Left out where no files can be read. */
  readonly project?: ProjectSource;
  /** Left out where no files can be looked for. */
  readonly files?: WorkspaceFiles;
  readonly writePage?: WritePage;
}

/** Takes what the client has said at initialization. */
export type Initialize = (params: InitializeParams) => void;

/** Makes a page that the client can open; returns its URI. */
export type WritePage = (name: string, text: string) => Promise<string>;

/**
 * Serves the connection until it is closed. The caller listens, answers `initialize`, and calls what is returned before
 * it passes any other message on.
 */
export function startServer(connection: Connection, sources: ServerSources): Initialize {
  const documents = new DocumentStore();
  // Before it is initialized, a client is not to be asked anything.
  let ready = false;
  const settings = new SettingsStore(connection, () => {
    if (!ready) return;
    diagnostics.changedAll();
    refreshFeatures(context);
  });
  const projects = new ProjectStore(sources.project, (complaint) => {
    settings.complain(complaint);
  });
  const watch = folderWatcher(connection, () => settings.client);
  const files = new FileStore(sources.files, documents, (changed) => {
    diagnostics.changedFiles(changed);
    watch(files.folders());
  });
  const folders = new FolderStore(sources.files, files);
  const liveClient = makeLiveClient(connection, () => settings.offers('live'));
  const help = new HelpStore(liveClient, (learned) => {
    settings.learn(learned);
  });
  const context: ServerContext = {
    connection,
    documents,
    settings: (uri) => (uri === undefined ? settings.current : projects.apply(settings.current, uri)),
    projects,
    client: () => settings.client,
    clientCommands: () => settings.clientCommands,
    docs: makeDocsLoader(connection, sources.docs),
    files,
    folders,
    ...(sources.writePage ? { writePage: sources.writePage } : {}),
    live: new LiveStore(liveClient.list),
    tokens: new TokenStore(),
    help,
  };
  const diagnostics = new DiagnosticsFeed(context);
  const workspace = followWorkspaceFolders(connection, (roots) => {
    files.roots = roots;
    folders.roots = roots;
    if (ready) diagnostics.changedAll();
  });
  settings.listen(() => {
    ready = true;
    projects.watch(connection, settings.client);
    workspace.listen();
  });
  diagnostics.listen();
  serveDocuments(context, diagnostics);
  serveFeatures(context);
  return (params) => {
    guardNotification(connection.console, 'initialize', {}, () => {
      settings.initialize(params);
      workspace.initialize(params);
    });
  };
}

function serveDocuments(context: ServerContext, diagnostics: DiagnosticsFeed): void {
  const { connection, documents, projects, files } = context;
  connection.onDidOpenTextDocument((params) => {
    guardNotification(connection.console, 'didOpen', params, () => {
      const { uri, languageId, version, text } = params.textDocument;
      documents.open(uri, languageId, version, text);
      files.opened(uri);
      void loadProject(uri);
    });
  });
  connection.onDidChangeTextDocument((params) => {
    guardNotification(connection.console, 'didChange', params, () => {
      const { uri, version } = params.textDocument;
      if (!documents.change(uri, version, params.contentChanges)) return;
      diagnostics.changed(uri);
      files.edited(uri);
    });
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    projects.forget(uri);
    if (!documents.close(uri)) return;
    diagnostics.closed(uri);
    files.closed(uri);
    context.tokens.closed(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    files.changedOnDisc(changes.map(({ uri }) => uri));
    // A client that watches by itself may not say what has changed.
    if (changes.length > 0 && !changes.some(({ uri }) => uri.endsWith(projectFileName))) return;
    const loading = Array.from(documents.all(), ({ uri }) => projects.load(uri));
    void Promise.all(loading).then(() => {
      diagnostics.changedAll();
    });
  });

  async function loadProject(uri: string): Promise<void> {
    await projects.load(uri);
    diagnostics.changed(uri);
  }
}
