// Keeps the server from being started for files that it has nothing to say about.
import {
  Disposable,
  languages,
  workspace,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import { documentSelector } from './document-selector';
import type { ServerControl } from './server-control';

/** Starts the server as soon as a document holds a docker command, or may; until then a document costs one search. */
export function startWhenNeeded(control: ServerControl): Disposable {
  const watching: Disposable[] = [];
  const stopWatching = (): void => Disposable.from(...watching.splice(0)).dispose();
  const consider = (document: TextDocument, mayConcern: () => boolean): void => {
    if (languages.match(documentSelector, document) === 0 || !mayConcern()) return;
    stopWatching();
    void control.start();
  };
  watching.push(
    workspace.onDidOpenTextDocument((document) => consider(document, () => concerns(document))),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
      consider(document, () => contentChanges.some((change) => bringsDocker(document, change))),
    ),
    // It was started by a command.
    control.onDidChangeState(stopWatching),
  );
  for (const document of workspace.textDocuments) consider(document, () => concerns(document));
  return { dispose: stopWatching };
}

/** Instructions of a Dockerfile are understood by themselves. */
function concerns(document: TextDocument): boolean {
  return document.languageId === 'dockerfile' || docker.test(document.getText());
}

/** Looks at the lines that were written only: the word may have been there in part. */
function bringsDocker(document: TextDocument, { range, text }: TextDocumentContentChangeEvent): boolean {
  const last = Math.min(range.start.line + text.split('\n').length, document.lineCount);
  for (let line = range.start.line; line < last; line += 1)
    if (docker.test(document.lineAt(line).text)) return true;
  return false;
}

const docker = /docker/iu;
