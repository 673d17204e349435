// The only registry of known values by value type: one sorted line for each.
import type { ValueSpec, ValueType } from './types';
import { logDrivers } from './values/log-drivers';
import { networks } from './values/networks';
import { pullPolicies } from './values/pull-policies';
import { restartPolicies } from './values/restart-policies';
import { signals } from './values/signals';

/** Candidates for completion and texts for hovers; a type that is not here has none of its own. */
export const knownValues: Readonly<Partial<Record<ValueType, readonly ValueSpec[]>>> = {
  'log-driver': logDrivers,
  network: networks,
  'pull-policy': pullPolicies,
  'restart-policy': restartPolicies,
  signal: signals,
};
