// The only registry of concept pages: one sorted line for each.
import { bridgeNetwork } from './concepts/bridge-network';
import { hostNetwork } from './concepts/host-network';
import { noneNetwork } from './concepts/none-network';
import { userDefinedNetwork } from './concepts/user-defined-network';
import type { ConceptSpec } from './types';

export const concepts: readonly ConceptSpec[] = [bridgeNetwork, hostNetwork, noneNetwork, userDefinedNetwork];
