// What `--format` can show, by command: words such as `json`, then fields in the form `{{.Name}}`.
import type { ValueSpec } from '../types';
import {
  builderFields,
  buildCacheFields,
  buildRecordDetailFields,
  buildRecordFields,
  registryImageFields,
} from './format-fields/buildx';
import { composeContainerFields } from './format-fields/compose';
import { containerDetailFields } from './format-fields/container-details';
import { containerListFields, containerStatsFields } from './format-fields/containers';
import { imageDetailFields, imageHistoryFields, imageListFields } from './format-fields/images';
import {
  networkDetailFields,
  networkListFields,
  volumeDetailFields,
  volumeListFields,
} from './format-fields/networks-and-volumes';
import {
  configListFields,
  nodeListFields,
  secretListFields,
  serviceListFields,
  stackListFields,
  taskFields,
} from './format-fields/swarm';
import {
  configDetailFields,
  nodeDetailFields,
  secretDetailFields,
  serviceDetailFields,
} from './format-fields/swarm-details';
import {
  contextDetailFields,
  contextListFields,
  diskUsageFields,
  eventFields,
  pluginDetailFields,
  pluginListFields,
  searchFields,
} from './format-fields/system';
import { infoFields, versionFields } from './format-fields/versions';
import {
  configurationKeywords,
  detailKeywords,
  listKeywords,
  prettyKeywords,
  usageKeywords,
} from './format-keywords';

/** By the path of the command, without `docker`. */
export const formatFields: Readonly<Record<string, readonly ValueSpec[]>> = {
  'buildx du': [...usageKeywords, ...buildCacheFields],
  'buildx history inspect': [...prettyKeywords, ...buildRecordDetailFields],
  'buildx history ls': [...listKeywords, ...buildRecordFields],
  'buildx imagetools inspect': registryImageFields,
  'buildx ls': [...listKeywords, ...builderFields],
  'compose bridge transformations list': listKeywords,
  'compose config': configurationKeywords,
  'compose images': listKeywords,
  'compose ls': listKeywords,
  'compose ps': [...listKeywords, ...composeContainerFields],
  'compose stats': [...listKeywords, ...containerStatsFields],
  'compose version': prettyKeywords,
  'compose volumes': [...listKeywords, ...volumeListFields],
  'config inspect': [...detailKeywords, ...configDetailFields],
  'config ls': [...listKeywords, ...configListFields],
  'container inspect': [...detailKeywords, ...containerDetailFields],
  'container ls': [...listKeywords, ...containerListFields],
  'container stats': [...listKeywords, ...containerStatsFields],
  'context inspect': [...detailKeywords, ...contextDetailFields],
  'context ls': [...listKeywords, ...contextListFields],
  'image history': [...listKeywords, ...imageHistoryFields],
  'image inspect': [...detailKeywords, ...imageDetailFields],
  'image ls': [...listKeywords, ...imageListFields],
  inspect: [...detailKeywords, ...containerDetailFields],
  'network inspect': [...detailKeywords, ...networkDetailFields],
  'network ls': [...listKeywords, ...networkListFields],
  'node inspect': [...prettyKeywords, ...nodeDetailFields],
  'node ls': [...listKeywords, ...nodeListFields],
  'node ps': [...listKeywords, ...taskFields],
  'plugin inspect': [...detailKeywords, ...pluginDetailFields],
  'plugin ls': [...listKeywords, ...pluginListFields],
  search: [...listKeywords, ...searchFields],
  'secret inspect': [...prettyKeywords, ...secretDetailFields],
  'secret ls': [...listKeywords, ...secretListFields],
  'service inspect': [...prettyKeywords, ...serviceDetailFields],
  'service ls': [...listKeywords, ...serviceListFields],
  'service ps': [...listKeywords, ...taskFields],
  'stack ls': [...listKeywords, ...stackListFields],
  'stack ps': [...listKeywords, ...taskFields],
  'stack services': [...listKeywords, ...serviceListFields],
  'system df': [...listKeywords, ...diskUsageFields],
  'system events': [...detailKeywords, ...eventFields],
  'system info': [...detailKeywords, ...infoFields],
  version: [...detailKeywords, ...versionFields],
  'volume inspect': [...detailKeywords, ...volumeDetailFields],
  'volume ls': [...listKeywords, ...volumeListFields],
};
