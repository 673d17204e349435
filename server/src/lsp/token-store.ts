// The tokens that were last sent for each document, so that the next answer tells only what has changed in them.
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

interface Sent {
  readonly id: string;
  readonly data: Uint32Array;
}

/** Numbers that make up one token. */
const size = 5;

export class TokenStore {
  readonly #sent = new Map<string, Sent>();
  #answers = 0;

  whole(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(uri, data), data };
  }

  /** The whole where the client has not what was sent last. */
  since(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    if (before?.id !== previousId) return this.whole(uri, data);
    const edits = editsBetween(before.data, data);
    return { resultId: this.#keep(uri, data), edits };
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
  }

  #keep(uri: string, data: readonly number[]): string {
    this.#answers += 1;
    const id = String(this.#answers);
    this.#sent.set(uri, { id, data: Uint32Array.from(data) });
    return id;
  }
}

/** One edit between what both begin and end with; none where they are the same. Tokens tell their places relative to each other. */
function editsBetween(before: Uint32Array, after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === shorter && before.length === after.length) return [];
  start -= start % size;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  same -= same % size;
  return [
    {
      start,
      deleteCount: before.length - same - start,
      data: after.slice(start, after.length - same),
    },
  ];
}
