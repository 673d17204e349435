// Starts the language server in a web worker, as on vscode.dev.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import type { Locale } from '../base/text';
import { mostBytes, type KnownFile } from '../model/known-files';
import { mostEntries, type FolderEntry } from '../model/known-folders';
import type { FileAnswer, FileQuestion, FolderAnswer, FolderQuestion } from '../protocol/file-answer';
import { initializeResult } from './capabilities';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const initialize = startServer(connection, {
  docs: askForDocs,
  files: { isFile: askForFile, read: askForText, list: askForFolder },
});
connection.onInitialize((params) => {
  initialize(params);
  return initializeResult(params, { name: 'dockline', version });
});
connection.listen();

/** A worker reads no files; the extension does it for us. */
async function askForDocs(locale: Locale): Promise<readonly string[]> {
  return connection.sendRequest<string[]>('dockline/docs', { locale });
}

/** False also where the client does not answer such questions. */
async function askForFile(uri: string): Promise<boolean> {
  return connection.sendRequest<boolean>('dockline/isFile', { uri }).catch(() => false);
}

async function askForText(uri: string): Promise<KnownFile> {
  const question: FileQuestion = { uri, mostBytes };
  const answer = await connection
    .sendRequest<FileAnswer>('dockline/readFile', question)
    .catch(() => undefined);
  return answer?.kind === 'file' ? { ...answer, uri } : (answer ?? { kind: 'closed' });
}

async function askForFolder(uri: string): Promise<readonly FolderEntry[] | undefined> {
  const question: FolderQuestion = { uri, mostEntries };
  const answer = await connection
    .sendRequest<FolderAnswer>('dockline/listFolder', question)
    .catch(() => undefined);
  return answer ?? undefined;
}
