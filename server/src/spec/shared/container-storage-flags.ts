// Flags that docker container run and create share: storage.
import type { FlagSpec } from '../types';

export const containerStorageFlags: readonly FlagSpec[] = [
  { long: 'device', type: 'device', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'device-cgroup-rule', type: 'device-cgroup-rule', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'mount', type: 'mount', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'read-only', type: 'switch', doc: { en: '', ko: '' } },
  { long: 'shm-size', type: 'bytes', doc: { en: '', ko: '' } },
  { long: 'storage-opt', type: 'storage-option', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'tmpfs', type: 'tmpfs', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'volume', short: 'v', type: 'volume', repeatable: true, doc: { en: '', ko: '' } },
  { long: 'volume-driver', type: 'volume-driver', doc: { en: '', ko: '' } },
  { long: 'volumes-from', type: 'container-ref', repeatable: true, doc: { en: '', ko: '' } },
];
