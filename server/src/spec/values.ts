// The only registry of known values: by value type, and for filters and formats by command. It is loaded with completion and hover.
// Everything told about values is reached through this file, so that the bundles can load its texts by language.
import type { ValueSpec, ValueType } from './types';
import { addHosts } from './values/add-hosts';
import { annotations } from './values/annotations';
import { attachStreams } from './values/attach-streams';
import { buildAttestations } from './values/build-attestations';
import { buildCaches } from './values/build-caches';
import { buildOutputs } from './values/build-outputs';
import { buildPermissions } from './values/build-permissions';
import { buildSecrets, buildSsh } from './values/build-secrets';
import { byteSizes } from './values/byte-sizes';
import { capabilities } from './values/capabilities';
import { credentialSpecs } from './values/credential-specs';
import { detachKeys } from './values/detach-keys';
import { deviceOperations, deviceRates, deviceWeights } from './values/device-limits';
import { devices } from './values/devices';
import { dnsDomains, dnsServers } from './values/dns-servers';
import { dockerEndpoints, dockerHosts } from './values/docker-hosts';
import { endpointOptions } from './values/driver-options';
import { durations } from './values/durations';
import { gpus } from './values/gpus';
import { logDrivers } from './values/log-drivers';
import { logOptions } from './values/log-options';
import { cgroupnsModes, ipcModes, pidModes, usernsModes, utsModes } from './values/namespace-modes';
import { networkDrivers } from './values/network-drivers';
import { networks } from './values/networks';
import { platforms } from './values/platforms';
import { processorShares } from './values/processor-shares';
import { pullPolicies } from './values/pull-policies';
import { restartPolicies } from './values/restart-policies';
import { runtimes } from './values/runtimes';
import { securityOptions } from './values/security-options';
import { signals } from './values/signals';
import { storageOptions } from './values/storage-options';
import { constraints, nodeAvailabilities, placementPreferences } from './values/swarm-placement';
import { sysctls } from './values/sysctls';
import { times } from './values/times';
import { tmpfsMounts } from './values/tmpfs-mounts';
import { ulimits } from './values/ulimits';
import { users } from './values/users';
import { volumeDrivers } from './values/volume-drivers';

export { driverOptions } from './values/driver-options';
export { filterKeys, filterValues } from './values/filters';
export { formatFields } from './values/format-fields';
export { logOptionsByDriver } from './values/log-options';
export { tmpfsOptions } from './values/tmpfs-mounts';
export { volumeOptions } from './values/volume-options';

/**
 * Candidates for completion and texts for hovers; a type that is not here has none of its own. A value that ends in `=`,
 * `:` or the like is the beginning of one.
 */
export const knownValues: Readonly<Partial<Record<ValueType, readonly ValueSpec[]>>> = {
  'add-host': addHosts,
  annotation: annotations,
  'attach-stream': attachStreams,
  'blkio-weight-device': deviceWeights,
  'build-allow': buildPermissions,
  'build-attest': buildAttestations,
  'build-cache': buildCaches,
  'build-output': buildOutputs,
  'build-secret': buildSecrets,
  'build-ssh': buildSsh,
  capability: capabilities,
  'cgroupns-mode': cgroupnsModes,
  constraint: constraints,
  'credential-spec': credentialSpecs,
  'detach-keys': detachKeys,
  device: devices,
  'device-iops': deviceOperations,
  'device-rate': deviceRates,
  'dns-domain': dnsDomains,
  'dns-server': dnsServers,
  'docker-endpoint': dockerEndpoints,
  'docker-host': dockerHosts,
  'endpoint-option': endpointOptions,
  gpus,
  'ipc-mode': ipcModes,
  'log-driver': logDrivers,
  'log-option': logOptions,
  network: networks,
  'network-driver': networkDrivers,
  'node-availability': nodeAvailabilities,
  'pid-mode': pidModes,
  'placement-preference': placementPreferences,
  platform: platforms,
  'platform-list': platforms,
  'pull-policy': pullPolicies,
  'restart-policy': restartPolicies,
  runtime: runtimes,
  'security-option': securityOptions,
  'service-log-option': logOptions,
  'service-sysctl': sysctls,
  signal: signals,
  'single-platform': platforms,
  'storage-option': storageOptions,
  sysctl: sysctls,
  tmpfs: tmpfsMounts,
  ulimit: ulimits,
  user: users,
  'userns-mode': usernsModes,
  'uts-mode': utsModes,
  'volume-driver': volumeDrivers,
};

/**
 * Examples for types whose values are anything of a form: to be offered while nothing is typed yet. Hovers have no use for
 * them, because they tell of any such value what it comes to.
 */
export const exampleValues: Readonly<Partial<Record<ValueType, readonly ValueSpec[]>>> = {
  bytes: byteSizes,
  decimal: processorShares,
  duration: durations,
  'health-duration': durations,
  time: times,
};
