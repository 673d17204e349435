// What the project files say for the open documents; read when a document is opened, and again when such a file changes.
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Text } from '../base/text';
import {
  projectFileName,
  readProjectFile,
  withProject,
  type ProjectFile,
  type ProjectSettings,
} from '../features/project-file';
import type { Settings } from '../features/settings';

/** Finds the project file of a document by the document's URI; a server in a browser has none. */
export type ProjectSource = (uri: string) => Promise<ProjectFile | undefined>;

interface Entry {
  loading: Promise<void>;
  loaded: boolean;
  project?: ProjectSettings;
  /** What the project made of the settings: as long as neither changes the same object. */
  applied?: { readonly to: Settings; readonly result: Settings };
}

export class ProjectStore {
  readonly #source: ProjectSource | undefined;
  readonly #complain: (complaint: Text) => void;
  readonly #entries = new Map<string, Entry>();

  constructor(source: ProjectSource | undefined, complain: (complaint: Text) => void) {
    this.#source = source;
    this.#complain = complain;
  }

  /** Reads the project file of a document anew, what was known before counting until then; never fails. */
  async load(uri: string): Promise<void> {
    const before = this.#entries.get(uri)?.project;
    const entry: Entry = {
      loading: Promise.resolve(),
      loaded: false,
      ...(before ? { project: before } : {}),
    };
    this.#entries.set(uri, entry);
    entry.loading = this.#read(uri, entry);
    await entry.loading;
  }

  async #read(uri: string, entry: Entry): Promise<void> {
    const file = await this.#source?.(uri).catch(() => undefined);
    // A later reading knows better than this one.
    if (this.#entries.get(uri) !== entry) return;
    entry.loaded = true;
    delete entry.project;
    delete entry.applied;
    if (!file) return;
    const { project, complaints } = readProjectFile(file);
    entry.project = project;
    for (const complaint of complaints) this.#complain(complaint);
  }

  /** Whether it is known what counts for the document. */
  isLoaded(uri: string): boolean {
    return this.#entries.get(uri)?.loaded ?? this.#source === undefined;
  }

  /** Resolves as soon as `isLoaded` holds, at once for documents that are not open. */
  async loaded(uri: string): Promise<void> {
    await this.#entries.get(uri)?.loading;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  apply(settings: Settings, uri: string): Settings {
    const entry = this.#entries.get(uri);
    if (!entry?.project) return settings;
    if (entry.applied?.to !== settings)
      entry.applied = { to: settings, result: withProject(settings, entry.project) };
    return entry.applied.result;
  }

  /** Asks a client that can watch files to tell of changes; only once it is initialized. */
  watch(connection: Connection, client: InitializeParams['capabilities']): void {
    if (!this.#source || !client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: `**/${projectFileName}` }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
