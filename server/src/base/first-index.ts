// Looking in an ascending list by halving: words, spans and pairs of long commands are asked for again and again.

/**
 * The first index below `length` that the question holds for, `length` where there is none. Once it holds, it holds for
 * all that follow.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
