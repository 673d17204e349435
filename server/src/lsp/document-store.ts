// The open documents: their text as the client edits it, and the docker commands found in it.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { editHostFile, openHostFile } from '../hosts/host-file';
import { offsetOf, placeAt } from '../hosts/line-index';
import type { HostFile } from '../hosts/types';

/** One state of a document; the next edit makes another. */
export class OpenDocument {
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly file: HostFile,
  ) {}

  offsetAt(position: Position): number {
    return offsetOf(this.file, position);
  }

  rangeOf(start: number, end: number): Range {
    return { start: placeAt(this.file, start), end: placeAt(this.file, end) };
  }
}

/** Keeps documents between notifications; the only state of the server beside its settings. */
export class DocumentStore {
  readonly #documents = new Map<string, OpenDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): IterableIterator<OpenDocument> {
    return this.#documents.values();
  }

  open(uri: string, languageId: string, version: number, content: string): OpenDocument {
    const document = new OpenDocument(uri, version, openHostFile(content, languageId, pathOf(uri)));
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
    const changed = new OpenDocument(uri, version, changes.reduce(applyChange, document.file));
    this.#documents.set(uri, changed);
    return changed;
  }

  close(uri: string): boolean {
    return this.#documents.delete(uri);
  }
}

function applyChange(file: HostFile, change: TextDocumentContentChangeEvent): HostFile {
  if (!('range' in change)) return openHostFile(change.text, file.languageId, file.path);
  const from = offsetOf(file, change.range.start);
  const to = offsetOf(file, change.range.end);
  const [start, oldEnd] = from <= to ? [from, to] : [to, from];
  const text = file.text.slice(0, start) + change.text + file.text.slice(oldEnd);
  return editHostFile(file, text, { start, oldEnd, newEnd: start + change.text.length });
}

/** The path of a URI of any scheme, without its query; empty where it cannot be decoded. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return '';
  }
}
