// How often a server that ended unasked is started again before we give up.

/**
 * @param limit how many ends are forgiven
 * @param windowSeconds within which time; older ends are forgotten
 * @returns a function to call at each end with the time in seconds; true when the server may start again
 */
export function createRestartPolicy(limit: number, windowSeconds: number): (nowSeconds: number) => boolean {
  let ends: readonly number[] = [];
  return (nowSeconds) => {
    ends = [...ends.filter((end) => nowSeconds - end < windowSeconds), nowSeconds];
    return ends.length <= limit;
  };
}
