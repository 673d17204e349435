// What is in the folders around open documents: listed when completion looks into them, and kept for moments.
import { withoutEnd } from '../base/cut-off';
import type { FilesAround } from '../model/known-files';
import type { FolderEntry, ListFolder, PathLookup } from '../model/known-folders';
import { foldersUpTo, isWithin, keyOf, resolvePath } from './file-uris';
import type { FileStore } from './file-store';
import type { WorkspaceFiles } from './workspace-files';

interface Listing {
  entries?: readonly FolderEntry[];
  /** Milliseconds, as the clock tells them. */
  validUntil: number;
  pending?: Promise<void>;
}

/** Long enough for the keys of a name, short enough for a file that was just made. */
const validFor = 2_000;

const mostListings = 200;

export class FolderStore {
  readonly #port: WorkspaceFiles | undefined;
  readonly #files: FileStore;
  readonly #now: () => number;
  readonly #listings = new Map<string, Listing>();
  /** The folders of the workspace. */
  roots: readonly string[] = [];

  constructor(port: WorkspaceFiles | undefined, files: FileStore, now: () => number = Date.now) {
    this.#port = port;
    this.#files = files;
    this.#now = now;
  }

  /** Looks around a document: nowhere outside of the workspace, or of its own folder where it lies in none. */
  look(document: string): FolderLook {
    const port = this.#port;
    const missing = new Set<Promise<void>>();
    const folders = port ? foldersUpTo(document, this.roots) : [];
    const limit = keyOf(folders.at(-1) ?? '');
    const list =
      (folder: string): ListFolder =>
      (path) => {
        const uri = resolvePath(`${withoutEnd(path, /\//u)}/`, folder);
        if (!port || uri === undefined || !isWithin(keyOf(uri), limit)) return undefined;
        const listing = this.#refresh(port, uri);
        if (listing.pending) missing.add(listing.pending);
        return listing.entries;
      };
    const files: FilesAround = this.#files.around(document).map((folder) => (path) => {
      const known = folder(path);
      if (!known) missing.add(this.#files.settled());
      return known;
    });
    return {
      lookup: { folders: folders.map(list), files },
      settled: async () => {
        const awaited = [...missing];
        missing.clear();
        await Promise.all(awaited);
      },
      isWhole: () => missing.size === 0,
    };
  }

  #refresh(port: WorkspaceFiles, uri: string): Listing {
    const key = keyOf(uri);
    let listing = this.#listings.get(key);
    if (!listing) {
      // The oldest goes; who still waits for it gets it.
      if (this.#listings.size >= mostListings)
        this.#listings.delete(this.#listings.keys().next().value ?? '');
      listing = { validUntil: 0 };
      this.#listings.set(key, listing);
    }
    if (!listing.pending && listing.validUntil <= this.#now())
      listing.pending = this.#load(port, uri, listing);
    return listing;
  }

  async #load(port: WorkspaceFiles, uri: string, listing: Listing): Promise<void> {
    const entries = await port.list(uri);
    if (entries) listing.entries = entries;
    else delete listing.entries;
    listing.validUntil = this.#now() + validFor;
    delete listing.pending;
  }
}

export interface FolderLook {
  readonly lookup: PathLookup;
  /** Resolves when what was looked for up to now is known. */
  settled(): Promise<void>;
  /** Whether all that was looked for since then is known. */
  isWhole(): boolean;
}
