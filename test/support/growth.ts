// Whether work grows with the length of a text and not with its square: counted in processor time, never against a clock.

/** Milliseconds of processor time that the work takes. */
export function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const betweenCommands = (middle: string): string => `docker ps\n${middle}\ndocker ps\n`;

/**
 * Throws where work on a piece repeated again and again is not linear. Ten times the text may cost thirty times as much
 * and half a second more: far from what is measured (about ten times), and as far from what work costs that goes back
 * over the text again and again (a hundred times).
 * @param length of the longest text; the shortest has a hundredth of it, so that no square of a million is waited for
 * @param frame puts what is repeated into a file
 */
export function checkLinear(
  work: (text: string) => unknown,
  piece: string,
  length = 200_000,
  frame = betweenCommands,
): void {
  const costOf = (size: number): number => {
    const text = frame(piece.repeat(Math.ceil(size / piece.length)));
    return cost(() => work(text));
  };
  let shorter = costOf(length / 100);
  for (const size of [length / 10, length]) {
    const longer = costOf(size);
    if (longer > 30 * shorter + 500)
      throw new Error(
        `${JSON.stringify(piece)} up to ${String(size)} characters takes ${String(longer)} ms, a tenth of it ${String(shorter)} ms`,
      );
    shorter = longer;
  }
}
