// Flags of commands that change something: what is not given stays as it is, so none of them has a default.
import type { FlagSpec } from '../types';

export function withoutDefaults(flags: readonly FlagSpec[]): readonly FlagSpec[] {
  return flags.map(({ default: _, ...flag }) => flag);
}
