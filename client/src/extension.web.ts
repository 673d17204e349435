// The extension in a browser: the language server runs in a web worker.
import { FileSystemError, FileType, Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type {
  FileAnswer,
  FileQuestion,
  FolderAnswer,
  FolderQuestion,
} from '../../server/src/protocol/file-answer';
import { activateClient, type DocklineApi } from './activate-client';
import { keepErrorsInOutput, makeClientOptions } from './client-options';
import type { ServerControl } from './server-control';
import { say, type Text } from './text';

const failedToLoad: Text = {
  en: 'the worker could not be loaded',
  ko: '워커를 불러오지 못했습니다',
};
let control: ServerControl | undefined;

export function activate(context: ExtensionContext): DocklineApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  const served = activateClient(context, false, (channels, errorHandler) => {
    const worker = new Worker(script.toString(true));
    const client = new LanguageClient(
      'dockline',
      'Dockline',
      worker,
      makeClientOptions(channels, errorHandler),
    );
    keepErrorsInOutput(client);
    client.onRequest('dockline/docs', ({ locale }: { locale: string }) =>
      readDocs(context.extensionUri, locale),
    );
    client.onRequest('dockline/isFile', ({ uri }: { uri: string }) => isFile(Uri.parse(uri)));
    client.onRequest('dockline/readFile', readFile);
    client.onRequest('dockline/listFolder', listFolder);
    return { client, broken: watchWorker(worker), release: () => worker.terminate() };
  });
  control = served;
  return { serverState: () => served.state };
}

export async function deactivate(): Promise<void> {
  await control?.dispose();
}

/** The build puts the documentation of each language into a file; the worker cannot read files itself. */
async function readDocs(extension: Uri, locale: string): Promise<unknown> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', `docs.${locale}.json`));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A link to a file may count as one. */
async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function readFile({ uri, mostBytes }: FileQuestion): Promise<FileAnswer> {
  try {
    const file = Uri.parse(uri);
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.Directory) !== 0) return { kind: 'folder' };
    if (size > mostBytes) return { kind: 'closed' };
    const bytes = await workspace.fs.readFile(file);
    return bytes.includes(0) ? { kind: 'closed' } : { kind: 'file', text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { kind: isMissing ? 'missing' : 'closed' };
  }
}

async function listFolder({ uri, mostEntries }: FolderQuestion): Promise<FolderAnswer> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri));
    return entries
      .slice(0, mostEntries)
      .map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
  } catch {
    return null;
  }
}

/** A worker whose script is missing or throws at its start never answers, and the client would wait for ever. */
function watchWorker(worker: Worker): Promise<never> {
  return new Promise((_resolve, reject) => {
    worker.addEventListener('error', (event) => {
      // Otherwise it is reported once more, as an error of the whole extension host.
      event.preventDefault();
      reject(new Error(event.message || say(failedToLoad)));
    });
  });
}
