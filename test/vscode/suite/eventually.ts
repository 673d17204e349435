// Waiting for what the editor does in its own time.

const everyMilliseconds = 100;
const atMostSeconds = 30;

/**
 * Looks again and again until `isGood` accepts what it sees, and returns that.
 * Fails with what was seen last, so that a failure tells more than that time has passed.
 */
export async function eventually<Seen>(
  what: string,
  look: () => Seen | PromiseLike<Seen>,
  isGood: (seen: Seen) => boolean = Boolean,
): Promise<Seen> {
  const begin = Date.now();
  for (;;) {
    const seen = await look();
    if (isGood(seen)) return seen;
    if (Date.now() - begin > atMostSeconds * 1000)
      throw new Error(`Not within ${atMostSeconds} s: ${what}\nseen last: ${show(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
  }
}

/** That something stays away can only be seen by waiting for as long as it usually takes to come. */
export async function settle(milliseconds = 700): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Editors and documents refer to themselves, so not everything can be written out. */
function show(seen: unknown): string {
  try {
    return JSON.stringify(seen);
  } catch {
    return String(seen);
  }
}
