// The folders that the user has opened, now and as they come and go.
import {
  DidChangeWorkspaceFoldersNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';

export interface WorkspaceFolders {
  initialize(params: InitializeParams): void;
  /** Only once the client is initialized. */
  listen(): void;
}

/** @param changed is called with the URIs of all folders, none where only files are open */
export function followWorkspaceFolders(
  connection: Connection,
  changed: (roots: readonly string[]) => void,
): WorkspaceFolders {
  let roots: readonly string[] = [];
  let canTell = false;
  return {
    initialize({ workspaceFolders, rootUri, capabilities }) {
      // Clients of old know only one.
      roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      canTell = capabilities.workspace?.workspaceFolders === true;
      changed(roots);
    },
    listen() {
      if (!canTell) return;
      connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
        const removed = new Set(event.removed.map(({ uri }) => uri));
        roots = [...roots.filter((uri) => !removed.has(uri)), ...event.added.map(({ uri }) => uri)];
        changed(roots);
      });
    },
  };
}
