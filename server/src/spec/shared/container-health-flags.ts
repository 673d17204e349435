// Flags that docker container run and create share: health.
import type { FlagSpec } from '../types';

export const containerHealthFlags: readonly FlagSpec[] = [
  { long: 'health-cmd', type: 'string', doc: { en: '', ko: '' } },
  { long: 'health-interval', type: 'health-duration', doc: { en: '', ko: '' } },
  { long: 'health-retries', type: 'health-retries', doc: { en: '', ko: '' } },
  { long: 'health-start-interval', type: 'health-duration', doc: { en: '', ko: '' } },
  { long: 'health-start-period', type: 'health-duration', doc: { en: '', ko: '' } },
  { long: 'health-timeout', type: 'health-duration', doc: { en: '', ko: '' } },
  { long: 'no-healthcheck', type: 'switch', doc: { en: '', ko: '' } },
];
