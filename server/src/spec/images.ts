// The only registry of well-known images: one line for each topic, in the order in which completion offers them.
import type { ImageSpec } from './types';
import { baseSystems } from './images/base-systems';
import { databaseInterfaces } from './images/database-interfaces';
import { developmentServers } from './images/development-servers';
import { documentDatabases } from './images/document-databases';
import { java } from './images/java';
import { keyValueStores } from './images/key-value-stores';
import { languages } from './images/languages';
import { messaging } from './images/messaging';
import { observability } from './images/observability';
import { relationalDatabases } from './images/relational-databases';
import { searchEngines } from './images/search-engines';
import { secretsAndIdentity } from './images/secrets-and-identity';
import { tools } from './images/tools';
import { webApplications } from './images/web-applications';
import { webServers } from './images/web-servers';

export const images: readonly ImageSpec[] = [
  ...webServers,
  ...relationalDatabases,
  ...keyValueStores,
  ...documentDatabases,
  ...baseSystems,
  ...languages,
  ...java,
  ...messaging,
  ...searchEngines,
  ...developmentServers,
  ...observability,
  ...secretsAndIdentity,
  ...databaseInterfaces,
  ...webApplications,
  ...tools,
];
