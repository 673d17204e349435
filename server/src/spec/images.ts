// The only registry of well-known images: one line for each topic, in the order in which completion offers them.
import { baseSystems } from './images/base-systems';
import { keyValueStores } from './images/key-value-stores';
import { relationalDatabases } from './images/relational-databases';
import { webServers } from './images/web-servers';
import type { ImageSpec } from './types';

export const images: readonly ImageSpec[] = [
  ...webServers,
  ...relationalDatabases,
  ...keyValueStores,
  ...baseSystems,
];
