// docker buildx du.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxDu: CommandSpec = {
  path: ['buildx', 'du'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Shows how much space the build cache takes.',
    ko: '빌드 캐시가 차지하는 공간을 보여 줍니다.',
  },
  doc: {
    en: 'Lists the records of the build cache of a builder with their sizes and whether they can be removed, and sums them up. Free space with `docker buildx prune`.',
    ko: '빌더의 빌드 캐시 항목을 크기, 삭제 가능 여부와 함께 나열하고 합계를 보여 줍니다. 공간은 `docker buildx prune` 명령으로 확보합니다.',
  },
  examples: [
    {
      code: 'docker buildx du --verbose',
      doc: {
        en: 'Shows every record with its description and when it was last used.',
        ko: '캐시 항목마다 설명과 마지막 사용 시각까지 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['buildx prune', 'system df'],
  concepts: ['build-cache'],
  operands: [],
  flags: [
    ...buildxFlags,
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Shows only the cache records that match, such as `type=regular` or `until=24h`.',
        ko: '`type=regular`, `until=24h` 같은 조건에 맞는 캐시 항목만 보여 줍니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the records as `json` or with a Go template.',
        ko: '캐시 항목을 `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait for the builder to report its cache.',
        ko: '빌더가 캐시 정보를 알려 줄 때까지 기다리는 시간입니다.',
      },
    },
    {
      long: 'verbose',
      type: 'switch',
      doc: {
        en: 'Shows each record in full in place of one line.',
        ko: '한 줄로 줄이지 않고 캐시 항목의 모든 정보를 보여 줍니다.',
      },
    },
  ],
};
