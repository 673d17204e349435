// A seed for random choices which depends on nothing but the words it is made for.
/** FNV-1a over the words; a change elsewhere in the collection therefore leaves these choices as they are. */
export function seedOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('\0')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
