// Examples of limits on a block device of the host.
import type { ValueSpec } from '../types';

export const deviceRates: readonly ValueSpec[] = [
  {
    value: '/dev/sda:10mb',
    doc: {
      en: 'Ten mebibytes a second on the first disk.',
      ko: '첫 번째 디스크에서 초당 10메비바이트로 제한합니다.',
    },
  },
  {
    value: '/dev/nvme0n1:100mb',
    doc: {
      en: 'A hundred mebibytes a second on the first NVMe disk.',
      ko: '첫 번째 NVMe 디스크에서 초당 100메비바이트로 제한합니다.',
    },
  },
];

export const deviceOperations: readonly ValueSpec[] = [
  {
    value: '/dev/sda:1000',
    doc: {
      en: 'A thousand operations a second on the first disk.',
      ko: '첫 번째 디스크에서 초당 1000회로 제한합니다.',
    },
  },
  {
    value: '/dev/nvme0n1:10000',
    doc: {
      en: 'Ten thousand operations a second on the first NVMe disk.',
      ko: '첫 번째 NVMe 디스크에서 초당 10000회로 제한합니다.',
    },
  },
];

export const deviceWeights: readonly ValueSpec[] = [
  {
    value: '/dev/sda:500',
    doc: {
      en: 'Weight 500 on the first disk; weights go from 10 to 1000.',
      ko: '첫 번째 디스크에서 가중치를 500으로 둡니다. 가중치는 10부터 1000까지 쓸 수 있습니다.',
    },
  },
];
