// The open documents: their text as the client edits it, and the docker commands found in it.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editHostFile, openHostFile } from '../hosts/host-file';
import type { HostFile } from '../hosts/types';

export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly file: HostFile;
  offsetAt(position: Position): number;
  rangeOf(start: number, end: number): Range;
}

interface StoredDocument extends OpenDocument {
  version: number;
  file: HostFile;
  readonly text: TextDocument;
}

/** Keeps documents between notifications; the only state of the server beside its settings. */
export class DocumentStore {
  readonly #documents = new Map<string, StoredDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): IterableIterator<OpenDocument> {
    return this.#documents.values();
  }

  open(uri: string, languageId: string, version: number, content: string): OpenDocument {
    const text = TextDocument.create(uri, languageId, version, content);
    const document: StoredDocument = {
      uri,
      version,
      text,
      file: openHostFile(content, languageId, pathOf(uri)),
      offsetAt: (position) => text.offsetAt(position),
      rangeOf: (start, end) => ({ start: text.positionAt(start), end: text.positionAt(end) }),
    };
    this.#documents.set(uri, document);
    return document;
  }

  /** Undefined where the document was never opened: a confused client is no reason to stop. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    for (const change of changes) applyChange(document, change, version);
    document.version = version;
    return document;
  }

  close(uri: string): boolean {
    return this.#documents.delete(uri);
  }
}

function applyChange(
  document: StoredDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): void {
  const { text, file } = document;
  if (!('range' in change)) {
    TextDocument.update(text, [change], version);
    document.file = openHostFile(text.getText(), text.languageId, file.path);
    return;
  }
  const from = text.offsetAt(change.range.start);
  const to = text.offsetAt(change.range.end);
  const [start, oldEnd] = from <= to ? [from, to] : [to, from];
  TextDocument.update(text, [change], version);
  document.file = editHostFile(file, text.getText(), { start, oldEnd, newEnd: start + change.text.length });
}

/** The path of a URI of any scheme, without its query; empty where it cannot be decoded. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return '';
  }
}
