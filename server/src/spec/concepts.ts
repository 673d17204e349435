// The only registry of concept pages: one sorted line for each.
import { bridgeNetwork } from './concepts/bridge-network';
import { containerCommunication } from './concepts/container-communication';
import { containerDns } from './concepts/container-dns';
import { hostNetwork } from './concepts/host-network';
import { noneNetwork } from './concepts/none-network';
import { publishedPorts } from './concepts/published-ports';
import { resourceLimits } from './concepts/resource-limits';
import { userDefinedNetwork } from './concepts/user-defined-network';
import { volumesAndBindMounts } from './concepts/volumes-and-bind-mounts';
import type { ConceptSpec } from './types';

export const concepts: readonly ConceptSpec[] = [
  bridgeNetwork,
  containerCommunication,
  containerDns,
  hostNetwork,
  noneNetwork,
  publishedPorts,
  resourceLimits,
  userDefinedNetwork,
  volumesAndBindMounts,
];
