// Flags that docker container run and create share: health.
import type { FlagSpec } from '../types';

export const containerHealthFlags: readonly FlagSpec[] = [
  { long: 'health-cmd', type: 'string', doc: { en: '', ko: '' } },
  { long: 'health-interval', type: 'duration', doc: { en: '', ko: '' } },
  { long: 'health-retries', type: 'int', doc: { en: '', ko: '' } },
  { long: 'health-start-interval', type: 'duration', doc: { en: '', ko: '' } },
  { long: 'health-start-period', type: 'duration', doc: { en: '', ko: '' } },
  { long: 'health-timeout', type: 'duration', doc: { en: '', ko: '' } },
  { long: 'no-healthcheck', type: 'switch', doc: { en: '', ko: '' } },
];
