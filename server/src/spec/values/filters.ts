// What `--filter` takes, by command: its keys, and for some keys the values.
import type { ValueSpec } from '../types';
import {
  containerFilterKeys,
  containerHealths,
  containerStates,
  isolationTechnologies,
  taskChoices,
} from './filters/containers';
import { eventFilterKeys, eventNames, eventScopes, eventTypes } from './filters/events';
import {
  danglingImages,
  danglingNetworks,
  danglingVolumes,
  enabledPlugins,
  imageFilterKeys,
  networkFilterKeys,
  networkScopes,
  networkTypes,
  officialImages,
  pluginCapabilities,
  pluginFilterKeys,
  searchFilterKeys,
  volumeFilterKeys,
} from './filters/objects';
import { buildRecordFilterKeys, projectContainerFilterKeys, projectFilterKeys } from './filters/plugins';
import {
  cachePruneKeys,
  cacheTypes,
  containerPruneKeys,
  danglingOnly,
  imagePruneKeys,
  namedVolumesToo,
  networkPruneKeys,
  systemPruneKeys,
  volumePruneKeys,
} from './filters/prune';
import {
  configFilterKeys,
  desiredStates,
  memberships,
  nodeFilterKeys,
  nodeRoles,
  nodeTaskFilterKeys,
  secretFilterKeys,
  serviceFilterKeys,
  serviceModes,
  taskFilterKeys,
} from './filters/swarm';
import { networkDrivers } from './network-drivers';

/** By the path of the command, without `docker`. Each key ends in `=`. */
export const filterKeys: Readonly<Record<string, readonly ValueSpec[]>> = {
  'builder prune': cachePruneKeys,
  'buildx du': cachePruneKeys,
  'buildx history ls': buildRecordFilterKeys,
  'buildx prune': cachePruneKeys,
  'compose ls': projectFilterKeys,
  'compose ps': projectContainerFilterKeys,
  'config ls': configFilterKeys,
  'container ls': containerFilterKeys,
  'container prune': containerPruneKeys,
  'image ls': imageFilterKeys,
  'image prune': imagePruneKeys,
  'network ls': networkFilterKeys,
  'network prune': networkPruneKeys,
  'node ls': nodeFilterKeys,
  'node ps': nodeTaskFilterKeys,
  'plugin ls': pluginFilterKeys,
  search: searchFilterKeys,
  'secret ls': secretFilterKeys,
  'service ls': serviceFilterKeys,
  'service ps': taskFilterKeys,
  'stack ps': taskFilterKeys,
  'stack services': serviceFilterKeys,
  'system events': eventFilterKeys,
  'system prune': systemPruneKeys,
  'volume ls': volumeFilterKeys,
  'volume prune': volumePruneKeys,
};

/** By the path of the command, then by the key without `=`; a key that is not here takes any text. */
export const filterValues: Readonly<Record<string, Readonly<Record<string, readonly ValueSpec[]>>>> = {
  'builder prune': { type: cacheTypes },
  'buildx du': { type: cacheTypes },
  'buildx prune': { type: cacheTypes },
  'compose ps': { status: containerStates },
  'container ls': {
    health: containerHealths,
    'is-task': taskChoices,
    isolation: isolationTechnologies,
    status: containerStates,
  },
  'image ls': { dangling: danglingImages },
  'image prune': { dangling: danglingOnly },
  'network ls': {
    dangling: danglingNetworks,
    driver: networkDrivers,
    scope: networkScopes,
    type: networkTypes,
  },
  'node ls': { membership: memberships, role: nodeRoles },
  'node ps': { 'desired-state': desiredStates },
  'plugin ls': { capability: pluginCapabilities, enabled: enabledPlugins },
  search: { 'is-official': officialImages },
  'service ls': { mode: serviceModes },
  'service ps': { 'desired-state': desiredStates },
  'stack ps': { 'desired-state': desiredStates },
  'stack services': { mode: serviceModes },
  'system events': { event: eventNames, scope: eventScopes, type: eventTypes },
  'volume ls': { dangling: danglingVolumes },
  'volume prune': { all: namedVolumesToo },
};
