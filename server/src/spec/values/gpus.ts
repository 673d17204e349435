// What `--gpus` may ask for.
import type { ValueSpec } from '../types';

export const gpus: readonly ValueSpec[] = [
  { value: 'all', doc: { en: 'All GPUs of the host.', ko: '호스트의 모든 GPU를 씁니다.' } },
  {
    value: '1',
    doc: { en: 'One GPU, whichever comes first.', ko: 'GPU 하나를 쓰며, 첫 번째 GPU가 선택됩니다.' },
  },
  { value: '2', doc: { en: 'Two GPUs.', ko: 'GPU 두 개를 씁니다.' } },
  {
    value: 'device=0',
    doc: {
      en: 'The GPU of this number, as `nvidia-smi` counts; several stand in inner quotes: `\'"device=0,1"\'`.',
      ko: '`nvidia-smi` 명령에 나오는 번호의 GPU를 씁니다. 여러 개이면 `\'"device=0,1"\'` 형식처럼 안쪽 따옴표로 묶습니다.',
    },
  },
  { value: 'device=', doc: { en: 'Number or UUID of a GPU.', ko: 'GPU의 번호 또는 UUID입니다.' } },
  {
    value: 'all,capabilities=utility',
    doc: {
      en: 'All GPUs, but only for tools such as `nvidia-smi`.',
      ko: '모든 GPU를 쓰되 `nvidia-smi` 같은 도구만 쓸 수 있습니다.',
    },
  },
];
