// Copies of strings that share no memory with the text they were cut from.

/**
 * The same string. A slice of a text keeps the whole text in memory, which for a text that changes with every key would
 * soon be hundreds of copies: what is kept beyond the next edit is detached first.
 */
export function detached(text: string): string {
  // Two strings put together are written anew as one when they are sliced, and the slice holds no more than that.
  return ` ${text}`.slice(1);
}
