// A stack of numbers that keeps its memory when it shrinks, as the scan fills and empties it for every command.

export interface NumberStack {
  /** Only the first `size` values count. */
  readonly values: number[];
  size: number;
}

export function emptyStack(): NumberStack {
  return { values: [], size: 0 };
}

export function push(stack: NumberStack, value: number): void {
  stack.values[stack.size] = value;
  stack.size += 1;
}
