// The only registry of concept pages: one sorted line for each.
import { argumentOrder } from './concepts/argument-order';
import { bridgeNetwork } from './concepts/bridge-network';
import { buildCache } from './concepts/build-cache';
import { buildContext } from './concepts/build-context';
import { cleanUp } from './concepts/clean-up';
import { container } from './concepts/container';
import { containerCommunication } from './concepts/container-communication';
import { containerDns } from './concepts/container-dns';
import { contexts } from './concepts/contexts';
import { daemon } from './concepts/daemon';
import { environmentAndSecrets } from './concepts/environment-and-secrets';
import { foregroundAndBackground } from './concepts/foreground-and-background';
import { healthChecks } from './concepts/health-checks';
import { hostNetwork } from './concepts/host-network';
import { image } from './concepts/image';
import { imageReferences } from './concepts/image-references';
import { layers } from './concepts/layers';
import { loggingDrivers } from './concepts/logging-drivers';
import { multiPlatformBuilds } from './concepts/multi-platform-builds';
import { noneNetwork } from './concepts/none-network';
import { publishedPorts } from './concepts/published-ports';
import { resourceLimits } from './concepts/resource-limits';
import { restartPolicies } from './concepts/restart-policies';
import { signalsAndStopping } from './concepts/signals-and-stopping';
import { userDefinedNetwork } from './concepts/user-defined-network';
import { volumesAndBindMounts } from './concepts/volumes-and-bind-mounts';
import type { ConceptSpec } from './types';

export const concepts: readonly ConceptSpec[] = [
  argumentOrder,
  bridgeNetwork,
  buildCache,
  buildContext,
  cleanUp,
  container,
  containerCommunication,
  containerDns,
  contexts,
  daemon,
  environmentAndSecrets,
  foregroundAndBackground,
  healthChecks,
  hostNetwork,
  image,
  imageReferences,
  layers,
  loggingDrivers,
  multiPlatformBuilds,
  noneNetwork,
  publishedPorts,
  resourceLimits,
  restartPolicies,
  signalsAndStopping,
  userDefinedNetwork,
  volumesAndBindMounts,
];
