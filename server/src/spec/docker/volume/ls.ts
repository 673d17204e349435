// docker volume ls.
import type { CommandSpec } from '../../types';

export const volumeLs: CommandSpec = {
  path: ['volume', 'ls'],
  aliases: [['volume', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists volumes.', ko: '볼륨 목록을 표시합니다.' },
  doc: {
    en: 'Lists all volumes with driver and name, whether containers use them or not. A name of 64 hexadecimal digits belongs to an anonymous volume. Sizes are shown by `docker system df -v`.',
    ko: '컨테이너의 사용 여부와 관계없이 모든 볼륨을 드라이버, 이름과 함께 나열합니다. 이름이 64자리 16진수이면 익명 볼륨입니다. 크기는 `docker system df -v` 명령으로 확인합니다.',
  },
  examples: [
    {
      code: 'docker volume ls --filter dangling=true',
      doc: {
        en: 'Lists the volumes that no container mentions, running or stopped.',
        ko: '실행 중이든 중지되었든 어느 컨테이너에도 연결되지 않은 볼륨을 나열합니다.',
      },
    },
    {
      code: 'docker volume ls --quiet --filter label=project=shop',
      doc: {
        en: 'Prints the names of all volumes with a label.',
        ko: '레이블이 있는 볼륨의 이름만 출력합니다.',
      },
    },
  ],
  seeAlso: ['volume inspect', 'volume prune', 'system df'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [],
  flags: [
    {
      long: 'cluster',
      type: 'switch',
      since: '23.0',
      doc: {
        en: 'Lists only the cluster volumes of a swarm, with the columns that matter for them: group, status and availability.',
        ko: '스웜의 클러스터 볼륨만 그룹, 상태, 가용성 열과 함께 나열합니다.',
      },
    },
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only volumes that match: `dangling=true` for those no container mentions, `driver=`, `label=KEY[=VALUE]`, or `name=` with a part of the name.',
        ko: '조건에 맞는 볼륨만 나열합니다. `dangling=true` 조건은 어느 컨테이너에도 연결되지 않은 볼륨을 고르고, `driver=`, `label=KEY[=VALUE]` 조건과 이름의 일부를 적는 `name=` 조건도 쓸 수 있습니다.',
      },
      example: '--filter dangling=true',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints each volume by a Go template with the fields `.Name`, `.Driver`, `.Scope`, `.Mountpoint`, `.Labels` and `.Label`. `table …` adds column headings, and `json` prints one object a line.',
        ko: '볼륨을 `.Name`, `.Driver`, `.Scope`, `.Mountpoint`, `.Labels`, `.Label` 필드를 쓰는 Go 템플릿에 따라 출력합니다. `table …` 형식은 열 제목을 붙이고, `json` 값은 한 줄에 객체 하나씩 출력합니다.',
      },
      example: "--format '{{.Name}}: {{.Mountpoint}}'",
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints volume names alone, one a line.',
        ko: '볼륨 이름만 한 줄에 하나씩 출력합니다.',
      },
    },
  ],
};
