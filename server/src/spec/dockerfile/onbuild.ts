// ONBUILD.
import type { InstructionSpec } from '../dockerfile-types';

export const onbuildInstruction: InstructionSpec = {
  name: 'ONBUILD',
  usage: ['INSTRUCTION'],
  summary: {
    en: 'Keeps an instruction for builds that use this image as their base.',
    ko: '이 이미지를 베이스로 쓰는 빌드에서 실행할 명령어를 예약합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The instruction is not carried out now but right after the `FROM` of a build that stands on this image, once and not for images built on that one. It may not be `ONBUILD`, `FROM` or `MAINTAINER`.',
    ko: '지금 실행하지 않고, 이 이미지를 바탕으로 하는 빌드의 `FROM` 바로 뒤에서 한 번 실행합니다. 그 결과 이미지를 바탕으로 하는 빌드에는 전해지지 않습니다. `ONBUILD`, `FROM`, `MAINTAINER` 명령어는 쓸 수 없습니다.',
  },
  examples: [
    {
      code: 'ONBUILD COPY . /app',
      doc: {
        en: 'Copies the context of whoever builds on this image.',
        ko: '이 이미지로 빌드하는 쪽의 컨텍스트를 복사합니다.',
      },
    },
  ],
  flags: [],
  snippet: 'ONBUILD ${1:RUN command}',
};
