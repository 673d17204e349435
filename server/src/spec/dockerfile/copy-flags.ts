// The flags that `COPY` and `ADD` share.
import type { InstructionFlagSpec } from '../dockerfile-types';

export const chmodFlag: InstructionFlagSpec = {
  name: 'chmod',
  type: 'mode',
  since: '1.2',
  doc: {
    en: 'Sets the permissions of what is copied, as an octal number or in the letters of `chmod`. A `RUN chmod` afterwards would store the files a second time, in a layer of its own.',
    ko: '복사한 파일의 권한을 8진수나 `chmod` 명령의 기호로 정합니다. 나중에 `RUN chmod` 단계로 바꾸면 같은 파일이 다른 레이어에 한 번 더 저장됩니다.',
  },
  example: '--chmod=755',
};

export const chownFlag: InstructionFlagSpec = {
  name: 'chown',
  type: 'owner',
  doc: {
    en: 'Sets the owner of what is copied: names that the image knows, or numbers. Without it everything belongs to root, whatever `USER` says.',
    ko: '복사한 파일의 소유자를 정합니다. 이미지에 있는 이름이나 숫자로 적습니다. 생략하면 `USER` 설정과 관계없이 모두 root 소유가 됩니다.',
  },
  example: '--chown=app:app',
};

export const excludeFlag: InstructionFlagSpec = {
  name: 'exclude',
  type: 'pattern',
  repeatable: true,
  since: '1.19',
  doc: {
    en: 'Leaves out what matches the pattern, for this instruction only. What no instruction needs belongs into `.dockerignore`.',
    ko: '패턴에 맞는 파일을 이 명령어에서만 제외합니다. 어디에서도 쓰지 않는 파일은 `.dockerignore` 파일에 적습니다.',
  },
  example: '--exclude=*.md',
};

export const linkFlag: InstructionFlagSpec = {
  name: 'link',
  type: 'switch',
  since: '1.4',
  doc: {
    en: 'Puts the files into a layer that does not depend on the layers before. It stays in the cache when those change, and moves to a new base image without a new build. The target must not be a symbolic link of an earlier layer.',
    ko: '앞의 레이어에 의존하지 않는 독립된 레이어에 파일을 담습니다. 앞의 단계가 바뀌어도 캐시가 남으며, 베이스 이미지가 바뀌어도 다시 만들지 않습니다. 대상 경로가 이전 레이어의 심볼릭 링크이면 안 됩니다.',
  },
  example: '--link',
};
