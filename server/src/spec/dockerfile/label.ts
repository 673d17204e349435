// LABEL.
import type { InstructionSpec } from '../dockerfile-types';

export const labelInstruction: InstructionSpec = {
  name: 'LABEL',
  usage: ['KEY=VALUE ...'],
  summary: { en: 'Notes facts about the image.', ko: '이미지에 대한 정보를 기록합니다.' },
  adds: 'setting',
  doc: {
    en: 'Stores keys with values that `docker inspect` shows and `--filter label=…` finds. Keys of general meaning begin with `org.opencontainers.image.`, own ones with a domain name in reverse.',
    ko: '`docker inspect` 명령으로 보고 `--filter label=…` 옵션으로 찾을 수 있는 키와 값을 저장합니다. 공통된 의미의 키는 `org.opencontainers.image.` 접두사를 쓰고, 자체 키는 도메인 이름을 거꾸로 적어 시작합니다.',
  },
  examples: [
    {
      code: 'LABEL org.opencontainers.image.source="https://github.com/team/app"',
      doc: { en: 'Says where the source code is.', ko: '소스 코드의 위치를 기록합니다.' },
    },
  ],
  flags: [],
  snippet: 'LABEL ${1:key}="${2:value}"',
};
