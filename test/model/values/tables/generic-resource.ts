// What docker 28.2.2 said of values of the type generic-resource.
import type { VerdictTable } from '../verdict-table';

export const genericResource: VerdictTable = {
  accepted: ['gpu=1', '=1'],
  refused: [
    ['gpu', 'parse', 'bad-form', 'gpu'],
    ['gpu=a', 'late', 'not-a-number', 'a'],
    ['gpu=1,2', 'late', 'not-a-number', '1,2'],
    ['', 'parse', 'bad-form', ''],
    ['gpu=', 'late', 'not-a-number', ''],
    ['a=1=2', 'late', 'not-a-number', '1=2'],
    ['gpu=-1', 'late', 'not-a-number', '-1'],
    ['NVIDIA-GPU=UUID1', 'late', 'not-a-number', 'UUID1'],
  ],
};
