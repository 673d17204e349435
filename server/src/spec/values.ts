// The only registry of known values by value type: one sorted line for each.
import type { ValueSpec, ValueType } from './types';

/** Candidates for completion and texts for hovers; a type that is not here has none of its own. */
export const knownValues: Readonly<Partial<Record<ValueType, readonly ValueSpec[]>>> = {};
