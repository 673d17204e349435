// The only registry of concept pages: one sorted line for each.
import { argumentOrder } from './concepts/argument-order';
import { bridgeNetwork } from './concepts/bridge-network';
import { container } from './concepts/container';
import { containerCommunication } from './concepts/container-communication';
import { containerDns } from './concepts/container-dns';
import { daemon } from './concepts/daemon';
import { environmentAndSecrets } from './concepts/environment-and-secrets';
import { foregroundAndBackground } from './concepts/foreground-and-background';
import { healthChecks } from './concepts/health-checks';
import { hostNetwork } from './concepts/host-network';
import { image } from './concepts/image';
import { layers } from './concepts/layers';
import { noneNetwork } from './concepts/none-network';
import { publishedPorts } from './concepts/published-ports';
import { resourceLimits } from './concepts/resource-limits';
import { restartPolicies } from './concepts/restart-policies';
import { userDefinedNetwork } from './concepts/user-defined-network';
import { volumesAndBindMounts } from './concepts/volumes-and-bind-mounts';
import type { ConceptSpec } from './types';

export const concepts: readonly ConceptSpec[] = [
  argumentOrder,
  bridgeNetwork,
  container,
  containerCommunication,
  containerDns,
  daemon,
  environmentAndSecrets,
  foregroundAndBackground,
  healthChecks,
  hostNetwork,
  image,
  layers,
  noneNetwork,
  publishedPorts,
  resourceLimits,
  restartPolicies,
  userDefinedNetwork,
  volumesAndBindMounts,
];
