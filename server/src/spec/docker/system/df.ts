// docker system df.
import type { CommandSpec } from '../../types';

export const systemDf: CommandSpec = {
  path: ['system', 'df'],
  usage: '[OPTIONS]',
  summary: { en: 'Shows how much disk space docker uses.', ko: 'Docker의 디스크 사용량을 보여 줍니다.' },
  doc: {
    en: 'Adds up the space of images, containers, volumes and the build cache, with the part that could be freed (`RECLAIMABLE`). Layers shared by images are counted once, unlike in `docker images`. It is the first thing to look at when a disk is full; `-v` shows each image, container and volume.',
    ko: '이미지, 컨테이너, 볼륨, 빌드 캐시가 차지하는 공간과 그중 비울 수 있는 부분(`RECLAIMABLE`)을 합산하여 보여 줍니다. `docker images` 명령과 달리 이미지가 공유하는 레이어는 한 번만 셉니다. 디스크가 가득 찼을 때 가장 먼저 확인할 명령이며, `-v` 옵션을 주면 이미지, 컨테이너, 볼륨을 하나씩 보여 줍니다.',
  },
  pitfalls: [
    {
      en: 'Log files of containers are not included. With the default log driver they can fill a disk all the same.',
      ko: '컨테이너의 로그 파일은 포함되지 않습니다. 기본 로그 드라이버에서는 로그 파일이 디스크를 가득 채울 수도 있습니다.',
    },
  ],
  examples: [
    {
      code: 'docker system df -v',
      doc: {
        en: 'Shows the space of each image, container, volume and cache entry.',
        ko: '이미지, 컨테이너, 볼륨, 캐시 항목별로 공간을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['system prune', 'image prune', 'volume prune', 'buildx du'],
  concepts: ['clean-up', 'layers'],
  operands: [],
  flags: [
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints disk usage with a Go template, as `json`, or as `table` with chosen columns. Fields: `.Type`, `.TotalCount`, `.Active`, `.Size`, `.Reclaimable`.',
        ko: '디스크 사용량을 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다. 쓸 수 있는 필드는 `.Type`, `.TotalCount`, `.Active`, `.Size`, `.Reclaimable` 등입니다.',
      },
      example: "--format '{{.Type}}: {{.Size}}'",
    },
    {
      long: 'verbose',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Lists each image, container, volume and build cache entry with its size.',
        ko: '각 이미지, 컨테이너, 볼륨, 빌드 캐시 항목을 크기와 함께 나열합니다.',
      },
    },
  ],
};
