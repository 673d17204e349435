// Examples of sizes in bytes; units count in steps of 1024.
import type { ValueSpec } from '../types';

export const byteSizes: readonly ValueSpec[] = [
  {
    value: '64m',
    doc: {
      en: '64 mebibytes: the default of `/dev/shm`.',
      ko: '64메비바이트이며 `/dev/shm` 경로의 기본 크기입니다.',
    },
  },
  { value: '128m', doc: { en: '128 mebibytes.', ko: '128메비바이트입니다.' } },
  { value: '256m', doc: { en: '256 mebibytes.', ko: '256메비바이트입니다.' } },
  {
    value: '512m',
    doc: { en: '512 mebibytes, half a gibibyte.', ko: '512메비바이트, 곧 0.5기비바이트입니다.' },
  },
  { value: '1g', doc: { en: 'One gibibyte.', ko: '1기비바이트입니다.' } },
  { value: '2g', doc: { en: 'Two gibibytes.', ko: '2기비바이트입니다.' } },
];
