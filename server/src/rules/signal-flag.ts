// The flag that has docker send a signal of the user's choice.
import type { FlagUse } from '../model/invocation';

/** `kill --signal=HUP` and its like do not end the container. */
export function isSignal({ flag }: FlagUse): boolean {
  return flag.long === 'signal';
}
