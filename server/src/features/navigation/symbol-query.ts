// Whether a symbol answers what somebody has typed to find it.

/** The letters of the query stand in the name in this order, in any case; the empty query finds everything. */
export function matchesQuery(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
