// The streams of a container that `--attach` connects.
import type { ValueSpec } from '../types';

export const attachStreams: readonly ValueSpec[] = [
  {
    value: 'stdin',
    doc: {
      en: 'What is typed goes to the container; usually with `--interactive`.',
      ko: '입력한 내용을 컨테이너에 전달합니다. 보통 `--interactive` 옵션과 함께 씁니다.',
    },
  },
  {
    value: 'stdout',
    doc: { en: 'Shows the output of the container.', ko: '컨테이너의 표준 출력을 보여 줍니다.' },
  },
  {
    value: 'stderr',
    doc: { en: 'Shows the error output of the container.', ko: '컨테이너의 표준 오류를 보여 줍니다.' },
  },
];
