// Examples of a number of processors, which may be a fraction.
import type { ValueSpec } from '../types';

export const processorShares: readonly ValueSpec[] = [
  {
    value: '0.5',
    doc: { en: 'Half of the time of one processor.', ko: '프로세서 하나의 절반에 해당하는 시간입니다.' },
  },
  {
    value: '1',
    doc: {
      en: 'The time of one whole processor, spread over all of them.',
      ko: '프로세서 하나에 해당하는 시간이며 여러 프로세서에 나뉘어 쓰일 수 있습니다.',
    },
  },
  { value: '1.5', doc: { en: 'One and a half processors.', ko: '프로세서 한 개 반에 해당하는 시간입니다.' } },
  { value: '2', doc: { en: 'The time of two processors.', ko: '프로세서 두 개에 해당하는 시간입니다.' } },
];
