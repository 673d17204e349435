// MAINTAINER.
import type { InstructionSpec } from '../dockerfile-types';

export const maintainerInstruction: InstructionSpec = {
  name: 'MAINTAINER',
  usage: ['NAME'],
  summary: {
    en: 'Notes the author; a label does it today.',
    ko: '작성자를 기록하며 지금은 레이블로 대신합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'Sets the author field of the image. A label is seen by more tools and can be replaced.',
    ko: '이미지의 작성자 항목을 설정합니다. 레이블은 더 많은 도구에서 보이고 바꿀 수도 있습니다.',
  },
  examples: [
    {
      code: 'LABEL org.opencontainers.image.authors="team@example.com"',
      doc: { en: 'The label that takes its place.', ko: '대신 쓰는 레이블입니다.' },
    },
  ],
  flags: [],
  deprecated: 'LABEL org.opencontainers.image.authors',
  snippet: 'LABEL org.opencontainers.image.authors="${1:name}"',
};
