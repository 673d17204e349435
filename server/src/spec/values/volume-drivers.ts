// Drivers that keep volumes.
import type { ValueSpec } from '../types';

export const volumeDrivers: readonly ValueSpec[] = [
  {
    value: 'local',
    doc: {
      en: 'Keeps the data on this host, or mounts NFS, CIFS or tmpfs with options. The default.',
      ko: '데이터를 이 호스트에 저장하거나, 옵션에 따라 NFS, CIFS, tmpfs를 마운트합니다. 기본값입니다.',
    },
  },
];
