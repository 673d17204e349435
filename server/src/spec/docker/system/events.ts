// docker system events.
import type { CommandSpec } from '../../types';

export const systemEvents: CommandSpec = {
  path: ['system', 'events'],
  aliases: [['events']],
  usage: '[OPTIONS]',
  summary: {
    en: 'Prints what happens in the engine as it happens.',
    ko: '엔진에서 일어나는 일을 실시간으로 출력합니다.',
  },
  doc: {
    en: 'Prints an event for each change until Ctrl+C: containers that start, end or run out of memory, images that are pulled, networks and volumes that are made or removed. It answers questions such as who keeps restarting a container. `--since` also prints past events, of which the engine keeps only the last few hundred.',
    ko: 'Ctrl+C를 누를 때까지 변경이 있을 때마다 이벤트를 출력합니다. 컨테이너의 시작과 종료, 메모리 부족, 이미지 내려받기, 네트워크와 볼륨의 생성과 삭제 등이 나옵니다. 컨테이너가 왜 자꾸 다시 시작되는지 같은 의문을 풀 때 유용합니다. `--since` 옵션을 주면 지난 이벤트도 출력하지만, 엔진은 최근 수백 개만 보관합니다.',
  },
  examples: [
    {
      code: 'docker events --filter type=container --filter event=die --filter event=oom',
      doc: {
        en: 'Watches for containers that end or run out of memory.',
        ko: '끝나거나 메모리가 부족해진 컨테이너를 지켜봅니다.',
      },
    },
    {
      code: 'docker events --since 1h --until 0s',
      doc: {
        en: 'Prints the events of the last hour and ends.',
        ko: '최근 한 시간의 이벤트를 출력하고 끝납니다.',
      },
    },
  ],
  seeAlso: ['container logs', 'container stats', 'system info'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Prints only events that match: `type=container`, `event=die`, `container=NAME`, `image=NAME`, `label=KEY=VALUE`, `network=NAME`, `volume=NAME` and others. The same key twice means either, different keys mean all.',
        ko: '조건에 맞는 이벤트만 출력합니다. `type=container`, `event=die`, `container=NAME`, `image=NAME`, `label=KEY=VALUE`, `network=NAME`, `volume=NAME` 등의 조건을 쓸 수 있습니다. 같은 키를 두 번 쓰면 둘 중 하나, 서로 다른 키는 모두 맞아야 합니다.',
      },
      example: '--filter event=die',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints events with a Go template, such as `{{.Actor.Attributes.name}} {{.Action}}`, or as `json`, one object a line.',
        ko: '이벤트를 `{{.Actor.Attributes.name}} {{.Action}}` 형태의 Go 템플릿이나, 한 줄에 객체 하나씩 출력하는 `json` 형식으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'since',
      type: 'time',
      doc: {
        en: 'Prints past events from this moment on, then goes on with new ones. A duration back from now (`30m`), a date and time, or a Unix timestamp.',
        ko: '이 시점 이후의 지난 이벤트를 출력하고 새 이벤트로 이어집니다. 현재로부터의 기간(`30m`), 날짜와 시각, 유닉스 타임스탬프로 적습니다.',
      },
      example: '--since 30m',
    },
    {
      long: 'until',
      type: 'time',
      doc: {
        en: 'Ends at this moment; `0s` means now, so that only past events are printed.',
        ko: '이 시점에 끝납니다. `0s` 값은 지금을 뜻하므로 지난 이벤트만 출력합니다.',
      },
      example: '--until 0s',
    },
  ],
};
