// What the real docker of the user's machine holds, as the client tells when it is asked; kept for seconds.
import type { CancellationToken } from 'vscode-languageserver';
import type { EngineLookup, LiveKind, LiveObject } from '../features/live/live-objects';
import { readListing } from '../features/live/read-listing';

/** Puts a question to the client; `undefined` where there is no answer. */
export type AskForList = (question: { kind: LiveKind; engine: string }) => Promise<string | undefined>;

interface Listing {
  objects: readonly LiveObject[];
  /** Milliseconds, as the clock tells them. */
  validUntil: number;
  pending?: Promise<void>;
}

const validFor = 5_000;
/** An engine that does not answer is not asked at every key. */
const restAfterFailure = 30_000;

export class LiveStore {
  readonly #ask: AskForList;
  readonly #now: () => number;
  readonly #listings = new Map<string, Listing>();

  constructor(ask: AskForList, now: () => number = Date.now) {
    this.#ask = ask;
    this.#now = now;
  }

  /** A look at what is known, which notes what was looked for. */
  look(): LiveLook {
    const missing = new Set<Promise<void>>();
    const lookup: EngineLookup = (engine, kind) => {
      const listing = this.#refresh(engine, kind);
      if (listing.pending) missing.add(listing.pending);
      return listing.objects;
    };
    return {
      lookup,
      isWhole: () => missing.size === 0,
      settled: async () => {
        await Promise.all(missing);
      },
    };
  }

  /**
   * What `read` makes of a look, and that look; where something is missing that it needs, of a second look at what is
   * known after at most so many milliseconds. `isEnough` tells that the first answer is worth giving at once.
   */
  async read<Result>(
    read: (lookup: EngineLookup) => Result,
    patience: number,
    token: CancellationToken,
    isEnough: (result: Result) => boolean = () => false,
  ): Promise<{ readonly result: Result; readonly isWhole: boolean }> {
    const look = this.look();
    const result = read(look.lookup);
    if (look.isWhole() || isEnough(result)) return { result, isWhole: look.isWhole() };
    await waitAtMost(look.settled(), patience, token);
    const second = this.look();
    return { result: read(second.lookup), isWhole: second.isWhole() };
  }

  /** Asks for what is likely to be looked for soon. */
  prepare(engine: string, kinds: readonly LiveKind[]): void {
    for (const kind of kinds) this.#refresh(engine, kind);
  }

  /** Answers at once with what was last known, and asks for what is missing or too old. */
  #refresh(engine: string, kind: LiveKind): Listing {
    const key = `${kind} ${engine}`;
    let listing = this.#listings.get(key);
    if (!listing) {
      listing = { objects: [], validUntil: 0 };
      this.#listings.set(key, listing);
    }
    if (!listing.pending && listing.validUntil <= this.#now())
      listing.pending = this.#load(listing, engine, kind);
    return listing;
  }

  async #load(listing: Listing, engine: string, kind: LiveKind): Promise<void> {
    const output = await this.#ask({ kind, engine }).catch(() => undefined);
    listing.objects = output === undefined ? [] : readListing(kind, output);
    listing.validUntil = this.#now() + (output === undefined ? restAfterFailure : validFor);
    delete listing.pending;
  }
}

export interface LiveLook {
  readonly lookup: EngineLookup;
  /** Whether all that was looked for is known and recent. */
  isWhole(): boolean;
  /** Resolves when the answers to what was looked for are there. */
  settled(): Promise<void>;
}

/** Waits for the promise, but not longer than so many milliseconds, nor after the request was cancelled. */
export async function waitAtMost(
  promise: Promise<void>,
  milliseconds: number,
  token: CancellationToken,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const cancelling = token.onCancellationRequested(() => resolve());
    void promise.finally(() => {
      clearTimeout(timer);
      cancelling.dispose();
      resolve();
    });
  });
}
