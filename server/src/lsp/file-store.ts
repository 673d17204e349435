// What is known of the files that open documents speak of: read in the background, watched, and an open one as it is edited.
import type { HostFile } from '../hosts/types';
import type { FilesAround, Folder, KnownFile } from '../model/known-files';
import type { DocumentStore } from './document-store';
import { folderOf, foldersUpTo, isWithin, keyOf, resolvePath } from './file-uris';
import type { WorkspaceFiles } from './workspace-files';

interface Entry {
  readonly uri: string;
  readonly key: string;
  /** The documents that it matters to. */
  readonly askers: Set<string>;
  known?: KnownFile;
  reading: boolean;
  /** When it was last asked for, in milliseconds. */
  readAt: number;
  /** What is known may not be so any more. */
  stale: boolean;
}

/** Every state of a path that is typed is one; more in a document than this are not looked at. */
const mostPaths = 5000;

const longAgo = 2000;

interface Around {
  readonly folders: FilesAround;
  /** In milliseconds. */
  readonly since: number;
}

const closed: KnownFile = { kind: 'closed' };

export class FileStore {
  readonly #port: WorkspaceFiles | undefined;
  readonly #documents: DocumentStore;
  readonly #changed: (documents: ReadonlySet<string>) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #around = new Map<string, Around>();
  /** The URIs of open documents by their keys. */
  readonly #open = new Map<string, string>();
  readonly #asOpened = new WeakMap<HostFile, KnownFile>();
  #roots: readonly string[] = [];
  #reads = 0;
  #toTell = new Set<string>();
  readonly #waiting: (() => void)[] = [];

  /** `changed` is called with the documents that are to be judged anew. */
  constructor(
    port: WorkspaceFiles | undefined,
    documents: DocumentStore,
    changed: (documents: ReadonlySet<string>) => void,
  ) {
    this.#port = port;
    this.#documents = documents;
    this.#changed = changed;
  }

  /** The folders of the workspace. */
  set roots(uris: readonly string[]) {
    this.#roots = uris;
    this.#around.clear();
  }

  /** Where no files can be looked for there is none. */
  isFile(uri: string): Promise<boolean> {
    return this.#port?.isFile(uri) ?? Promise.resolve(false);
  }

  /** As the rules see the files around a document; what is not known yet is read, and then the document judged anew. */
  around(document: string): FilesAround {
    if (!this.#port) return [];
    const known = this.#around.get(document);
    // Not all clients tell of all changes: what was read long ago is asked for, and so read, again.
    if (known && performance.now() - known.since < longAgo) return known.folders;
    return this.#renew(document, known?.folders ?? this.#foldersOf(document));
  }

  /** Resolves when all is read that has been asked for. */
  settled(): Promise<void> {
    return this.#reads === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** What somebody finds in the files; where it is nothing, once more when all is read that this has asked for. */
  async known<Found>(find: () => Found | undefined): Promise<Found | undefined> {
    const found = find();
    if (found !== undefined || this.#reads === 0) return found;
    await this.settled();
    return find();
  }

  /** The folders with the files that matter. */
  folders(): Set<string> {
    return new Set(Array.from(this.#entries.values(), ({ uri }) => folderOf(uri)));
  }

  opened(uri: string): void {
    this.#open.set(keyOf(uri), uri);
    this.edited(uri);
  }

  edited(uri: string): void {
    const entry = this.#entries.get(keyOf(uri));
    if (!entry) return;
    this.#outdate(entry);
    this.#changed(entry.askers);
  }

  closed(uri: string): void {
    this.#open.delete(keyOf(uri));
    this.#around.delete(uri);
    for (const [key, { askers }] of this.#entries)
      if (askers.delete(uri) && askers.size === 0) this.#entries.delete(key);
    this.edited(uri);
    this.changedOnDisc([uri]);
  }

  /** Files or folders with these URIs have been made, changed or deleted. */
  changedOnDisc(uris: readonly string[]): void {
    const keys = uris.map(keyOf);
    for (const entry of this.#entries.values())
      if (keys.some((key) => isWithin(entry.key, key))) this.#read(entry);
  }

  /** The same folders, but another list. */
  #renew(document: string, [...folders]: FilesAround): FilesAround {
    this.#around.set(document, { folders, since: performance.now() });
    return folders;
  }

  /** What the file answers is not what it was. */
  #outdate({ askers }: Entry): void {
    for (const asker of askers) {
      const known = this.#around.get(asker);
      if (known) this.#renew(asker, known.folders);
    }
  }

  #foldersOf(document: string): FilesAround {
    return foldersUpTo(document, this.#roots).map((folder, _, all) =>
      this.#folder(folder, all.at(-1) ?? folder, document),
    );
  }

  #folder(folder: string, limit: string, asker: string): Folder {
    const entries = new Map<string, Entry | undefined>();
    return (path) => {
      let entry = entries.get(path);
      if (!entry && !entries.has(path) && entries.size < mostPaths) {
        entry = this.#entryOf(resolvePath(path, folder), limit);
        entries.set(path, entry);
      }
      return entry ? this.#look(entry, asker) : closed;
    };
  }

  /** Undefined for what lies outside of the folder that may be looked at. */
  #entryOf(uri: string | undefined, limit: string): Entry | undefined {
    if (uri === undefined) return undefined;
    const key = keyOf(uri);
    if (!isWithin(key, keyOf(limit))) return undefined;
    return this.#entries.get(key) ?? { uri, key, askers: new Set(), reading: false, readAt: 0, stale: false };
  }

  #look(entry: Entry, asker: string): KnownFile | undefined {
    if (!entry.askers.has(asker)) {
      entry.askers.add(asker);
      this.#entries.set(entry.key, entry);
    }
    const open = this.#documents.get(this.#open.get(entry.key) ?? '');
    if (open) return this.#textOf(open.file, entry.uri);
    if (!entry.reading && (!entry.known || performance.now() - entry.readAt > longAgo)) this.#read(entry);
    return entry.known;
  }

  #textOf(file: HostFile, uri: string): KnownFile {
    let known = this.#asOpened.get(file);
    if (!known) {
      known = { kind: 'file', uri, text: file.text.replace(/^\uFEFF/u, '') };
      this.#asOpened.set(file, known);
    }
    return known;
  }

  /** Documents are told once for all that is read at a time. */
  #read(entry: Entry): void {
    entry.stale = true;
    if (entry.reading || !this.#port) return;
    entry.reading = true;
    entry.readAt = performance.now();
    entry.stale = false;
    this.#reads += 1;
    void this.#port.read(entry.uri).then((known) => {
      this.#reads -= 1;
      entry.reading = false;
      if (!isSame(entry.known, known)) {
        entry.known = known;
        this.#outdate(entry);
        for (const asker of entry.askers) this.#toTell.add(asker);
      }
      if (entry.stale) this.#read(entry);
      if (this.#reads > 0) return;
      for (const wake of this.#waiting.splice(0)) wake();
      if (this.#toTell.size === 0) return;
      const documents = this.#toTell;
      this.#toTell = new Set();
      this.#changed(documents);
    });
  }
}

function isSame(before: KnownFile | undefined, now: KnownFile): boolean {
  if (before?.kind === 'file' && now.kind === 'file') return before.text === now.text;
  return before?.kind === now.kind;
}
