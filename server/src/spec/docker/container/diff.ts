// docker container diff.
import type { CommandSpec } from '../../types';

export const containerDiff: CommandSpec = {
  path: ['container', 'diff'],
  aliases: [['diff']],
  usage: 'CONTAINER',
  summary: {
    en: 'Lists files that a container has changed.',
    ko: '컨테이너에서 바뀐 파일을 나열합니다.',
  },
  doc: {
    en: 'Compares the file system of a container with its image and prints each path with `A` (added), `C` (changed) or `D` (deleted). It shows what `docker commit` would save and which paths a program writes to, and so where a volume is needed or what stands against `--read-only`. Changes inside of volumes and bind mounts are not listed.',
    ko: '컨테이너의 파일 시스템을 이미지와 비교하여 각 경로를 `A`(추가), `C`(변경), `D`(삭제) 표시와 함께 출력합니다. `docker commit` 명령이 무엇을 저장할지, 프로그램이 어디에 쓰는지 알 수 있으므로 볼륨이 필요한 위치나 `--read-only` 옵션에 걸리는 경로를 찾을 때 유용합니다. 볼륨과 바인드 마운트 안의 변경은 나오지 않습니다.',
  },
  examples: [
    {
      code: 'docker diff web',
      doc: {
        en: 'Shows which files the program has written since the container was created.',
        ko: '컨테이너가 만들어진 뒤 프로그램이 기록한 파일을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['container commit', 'container cp', 'container inspect'],
  concepts: ['layers'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The container to compare with its image.',
        ko: '이미지와 비교할 컨테이너입니다.',
      },
    },
  ],
  flags: [],
};
