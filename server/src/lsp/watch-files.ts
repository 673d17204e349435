// Asks the client to tell when files change that diagnostics depend on.
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver';

/** @returns a function that watches what is directly in these folders, besides all that it was asked to watch before */
export function folderWatcher(
  connection: Connection,
  client: () => InitializeParams['capabilities'],
): (folders: ReadonlySet<string>) => void {
  const watched = new Set<string>();
  let registered: Promise<Disposable | undefined> = Promise.resolve(undefined);
  return (folders) => {
    const support = client().workspace?.didChangeWatchedFiles;
    const before = watched.size;
    for (const folder of folders) watched.add(folder);
    if (!support?.dynamicRegistration || watched.size === before) return;
    const watchers = Array.from(watched, (uri): FileSystemWatcher => {
      return { globPattern: support.relativePatternSupport ? { baseUri: uri, pattern: '*' } : globOf(uri) };
    });
    // The old registration ends when the new one stands, so that nothing is missed in between.
    const old = registered;
    registered = connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(() => undefined);
    void Promise.all([old, registered]).then(([ending]) => ending?.dispose());
  };
}

function globOf(uri: string): string {
  const { pathname } = new URL(uri);
  return `${decodeURIComponent(pathname).replace(/^\/(?=[a-z]:)/iu, '')}*`;
}
