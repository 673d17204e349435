// docker network ls.
import type { CommandSpec } from '../../types';

export const networkLs: CommandSpec = {
  path: ['network', 'ls'],
  aliases: [['network', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists networks.', ko: '네트워크 목록을 표시합니다.' },
  doc: {
    en: 'Lists all networks the daemon knows with ID, name, driver and scope. `bridge`, `host` and `none` are always there and cannot be removed; networks of Compose carry the name of their project in front. For addresses and containers use `docker network inspect`.',
    ko: '데몬이 아는 모든 네트워크를 ID, 이름, 드라이버, 범위와 함께 나열합니다. `bridge`, `host`, `none` 네트워크는 항상 있으며 삭제할 수 없고, Compose가 만든 네트워크는 앞에 프로젝트 이름이 붙습니다. 주소와 컨테이너는 `docker network inspect` 명령으로 확인합니다.',
  },
  examples: [
    {
      code: 'docker network ls --filter type=custom',
      doc: {
        en: 'Lists only the networks that someone created.',
        ko: '직접 만든 네트워크만 나열합니다.',
      },
    },
    {
      code: "docker network ls --format '{{.Name}}: {{.Driver}}'",
      doc: {
        en: 'Prints each network as its name and driver.',
        ko: '네트워크마다 이름과 드라이버를 출력합니다.',
      },
    },
  ],
  seeAlso: ['network inspect', 'network create', 'network prune'],
  concepts: ['user-defined-network'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only networks that match: `driver=`, `id=`, `label=`, `name=` (a part is enough), `scope=`, `type=custom` or `type=builtin`, or `dangling=true` for those no container uses.',
        ko: '조건에 맞는 네트워크만 나열합니다. 조건은 `driver=`, `id=`, `label=`, 일부만 적어도 되는 `name=`, `scope=`, `type=custom` 또는 `type=builtin`, 그리고 컨테이너가 쓰지 않는 네트워크를 고르는 `dangling=true` 중에서 씁니다.',
      },
      example: '--filter driver=bridge',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints each network by a Go template; the fields are `.ID`, `.Name`, `.Driver`, `.Scope`, `.IPv4`, `.IPv6`, `.Internal`, `.Labels`, `.Label` and `.CreatedAt`. `table …` adds a heading, and `json` prints one object a line.',
        ko: '네트워크를 Go 템플릿에 따라 출력합니다. 필드는 `.ID`, `.Name`, `.Driver`, `.Scope`, `.IPv4`, `.IPv6`, `.Internal`, `.Labels`, `.Label`, `.CreatedAt` 등입니다. `table …` 형식은 머리글을 붙이고, `json` 값은 한 줄에 객체 하나씩 출력합니다.',
      },
      example: "--format 'table {{.Name}}\\t{{.Driver}}'",
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints the full network ID of 64 characters instead of the first 12.',
        ko: '네트워크 ID를 앞 12자로 줄이지 않고 64자 전체로 출력합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints network IDs alone, one a line, for other commands to take.',
        ko: '다른 명령에 넘길 수 있도록 네트워크 ID만 한 줄에 하나씩 출력합니다.',
      },
    },
  ],
};
