// Versions of docker such as `28.2`, compared by their numbers.

/** Negative if `a` is older than `b`, positive if newer, 0 if they are equal as far as both go: `28` equals `28.2`. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `28`, `28.2` or `28.2.2`. */
export function isVersion(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){0,2}$/u.test(text);
}
