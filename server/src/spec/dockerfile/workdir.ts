// WORKDIR.
import type { InstructionSpec } from '../dockerfile-types';

export const workdirInstruction: InstructionSpec = {
  name: 'WORKDIR',
  usage: ['PATH'],
  summary: {
    en: 'Sets the working directory, and makes it.',
    ko: '작업 디렉터리를 만들고 그곳으로 옮깁니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The directory in which the following instructions and the container work. It is made if it does not exist. A relative path counts from the one before, which depends on the base image if there is none in this file.',
    ko: '뒤의 명령어와 컨테이너가 작업할 디렉터리이며 없으면 만듭니다. 상대 경로는 앞의 설정을 기준으로 하고, 이 파일에 앞의 설정이 없으면 베이스 이미지에 따라 달라집니다.',
  },
  examples: [
    {
      code: 'WORKDIR /app',
      doc: { en: 'All that follows happens there.', ko: '뒤의 모든 단계가 이 위치에서 실행됩니다.' },
    },
  ],
  flags: [],
  snippet: 'WORKDIR ${1:/app}',
};
