// Commands that docker sends to an engine which may be on another machine.
import type { Invocation } from './invocation';

export function asksOtherEngine({ outerFlags }: Invocation): boolean {
  return outerFlags.some(({ flag }) => flag.long === 'host' || flag.long === 'context');
}
