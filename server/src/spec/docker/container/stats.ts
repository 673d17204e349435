// docker container stats.
import type { CommandSpec } from '../../types';

export const containerStats: CommandSpec = {
  path: ['container', 'stats'],
  aliases: [['stats']],
  usage: '[OPTIONS] [CONTAINER...]',
  summary: {
    en: 'Shows live CPU, memory, network and disk use of containers.',
    ko: '컨테이너의 CPU, 메모리, 네트워크, 디스크 사용량을 실시간으로 보여 줍니다.',
  },
  doc: {
    en: 'Refreshes a table with CPU, memory and its limit, network and disk traffic and the number of processes, until Ctrl+C. Without names all running containers are shown. CPU counts per core: 200% means two busy cores. Where no limit is set with `--memory`, the column shows the memory of the host. For a script, take one sample with `--no-stream`.',
    ko: 'CPU, 메모리와 그 제한, 네트워크와 디스크 전송량, 프로세스 수를 담은 표를 Ctrl+C를 누를 때까지 갱신합니다. 이름을 적지 않으면 실행 중인 컨테이너를 모두 표시합니다. CPU는 코어당 100%로 계산하므로 200%는 코어 두 개를 모두 쓰고 있다는 뜻입니다. `--memory` 옵션으로 제한하지 않은 컨테이너의 제한 열에는 호스트의 메모리가 표시됩니다. 스크립트에서는 `--no-stream` 옵션으로 한 번만 측정합니다.',
  },
  examples: [
    {
      code: "docker stats --no-stream --format 'table {{.Name}}\\t{{.CPUPerc}}\\t{{.MemUsage}}'",
      doc: {
        en: 'Prints one sample with the chosen columns.',
        ko: '고른 열로 한 번만 측정하여 출력합니다.',
      },
    },
    {
      code: 'docker stats web db',
      doc: {
        en: 'Watches two containers.',
        ko: '컨테이너 두 개를 지켜봅니다.',
      },
    },
  ],
  seeAlso: ['container top', 'container update', 'system df'],
  concepts: ['resource-limits'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      optional: true,
      repeated: true,
      doc: {
        en: 'Watches only these containers; without any, all running ones.',
        ko: '이 컨테이너만 지켜봅니다. 적지 않으면 실행 중인 컨테이너 전체가 대상입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Lists stopped containers as well, with zeros.',
        ko: '중지된 컨테이너도 0 값으로 함께 표시합니다.',
      },
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints measurements with a Go template, as `json`, or as `table` with chosen columns. Fields: `.Name`, `.ID`, `.CPUPerc`, `.MemUsage`, `.MemPerc`, `.NetIO`, `.BlockIO`, `.PIDs`.',
        ko: '측정값을 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다. 쓸 수 있는 필드는 `.Name`, `.ID`, `.CPUPerc`, `.MemUsage`, `.MemPerc`, `.NetIO`, `.BlockIO`, `.PIDs` 등입니다.',
      },
      example: "--format '{{.Name}}: {{.MemPerc}}'",
    },
    {
      long: 'no-stream',
      type: 'switch',
      doc: {
        en: 'Prints one sample and ends, in place of refreshing the table.',
        ko: '표를 계속 갱신하는 대신 한 번만 측정하여 출력하고 끝납니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows full container IDs in the table of measurements.',
        ko: '측정 표에 컨테이너 ID를 줄이지 않고 표시합니다.',
      },
    },
  ],
};
