// docker container rename.
import type { CommandSpec } from '../../types';

export const containerRename: CommandSpec = {
  path: ['container', 'rename'],
  aliases: [['rename']],
  usage: 'CONTAINER NEW_NAME',
  summary: { en: 'Gives a container another name.', ko: '컨테이너의 이름을 바꿉니다.' },
  doc: {
    en: 'Changes the name of a container, also while it runs; everything else stays. In user-defined networks other containers reach it under the new name. A common use is to set an old container aside, so that its name is free for the new version and there is a way back.',
    ko: '컨테이너의 이름을 바꿉니다. 실행 중에도 바꿀 수 있고 나머지는 그대로입니다. 사용자 정의 네트워크에서는 다른 컨테이너가 새 이름으로 접속합니다. 이전 컨테이너를 치워 두어 새 버전이 그 이름을 쓰게 하고, 문제가 생기면 되돌릴 수 있게 할 때 자주 씁니다.',
  },
  examples: [
    {
      code: 'docker rename web web-old',
      doc: {
        en: 'Frees the name `web` without deleting the container.',
        ko: '컨테이너를 삭제하지 않고 `web` 이름을 비웁니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container ls', 'container rm'],
  concepts: ['container-dns'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The container by its present name or ID.',
        ko: '현재 이름이나 ID로 적은 컨테이너입니다.',
      },
    },
    {
      name: 'NEW_NAME',
      kind: 'new-name',
      doc: {
        en: 'The new name, not in use by another container: letters, digits, `_`, `.` and `-`, at least two characters.',
        ko: '다른 컨테이너가 쓰지 않는 새 이름입니다. 영문자, 숫자, `_`, `.`, `-` 문자로 두 글자 이상 적습니다.',
      },
    },
  ],
  flags: [],
};
