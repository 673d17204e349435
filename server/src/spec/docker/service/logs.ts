// docker service logs.
import type { CommandSpec } from '../../types';

export const serviceLogs: CommandSpec = {
  path: ['service', 'logs'],
  usage: '[OPTIONS] SERVICE|TASK',
  summary: {
    en: 'Shows the output of all tasks of a service.',
    ko: '서비스의 모든 태스크의 출력을 보여 줍니다.',
  },
  doc: {
    en: 'Gathers the logs of the tasks from all nodes and puts the name of task and node before each line. With the ID of a task it shows that one alone. The logging driver of the tasks must keep logs that can be read.',
    ko: '모든 노드에서 태스크의 로그를 모아 줄마다 태스크와 노드의 이름을 붙여 보여 줍니다. 태스크의 ID를 쓰면 그 태스크의 로그만 보여 줍니다. 태스크의 로깅 드라이버가 읽을 수 있는 로그를 남겨야 합니다.',
  },
  pitfalls: [
    {
      en: 'A service without a task that has started has no logs. Why tasks do not start is shown by `docker service ps --no-trunc`.',
      ko: '태스크가 한 번도 시작되지 않은 서비스에는 로그가 없습니다. 시작되지 않는 이유는 `docker service ps --no-trunc` 명령으로 확인합니다.',
    },
  ],
  examples: [
    {
      code: 'docker service logs -f --tail 50 web',
      doc: {
        en: 'Shows the last 50 lines of each task and follows new ones.',
        ko: '태스크마다 마지막 50줄을 보여 주고 새 로그를 계속 출력합니다.',
      },
    },
    {
      code: 'docker service logs --since 10m --timestamps api',
      doc: {
        en: 'Shows what all tasks wrote in the last ten minutes.',
        ko: '모든 태스크가 최근 10분 동안 남긴 로그를 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['service ps', 'container logs'],
  concepts: ['logging-drivers'],
  operands: [
    {
      name: 'SERVICE|TASK',
      kind: 'service',
      doc: {
        en: 'The service whose logs to show, or the ID of one task from `docker service ps`.',
        ko: '로그를 볼 서비스, 또는 `docker service ps` 명령에 나오는 태스크 하나의 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'details',
      type: 'switch',
      doc: {
        en: 'Shows the labels and variables that were chosen with `--log-opt` beside each line of a task.',
        ko: '태스크의 로그 줄마다 `--log-opt` 옵션으로 고른 레이블과 환경 변수를 함께 보여 줍니다.',
      },
    },
    {
      long: 'follow',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Goes on printing new lines of all tasks, also of tasks started later. Ctrl+C ends it and leaves the service running.',
        ko: '나중에 시작된 태스크를 포함하여 모든 태스크의 새 로그를 계속 출력합니다. Ctrl+C 키를 누르면 끝나고 서비스는 계속 실행됩니다.',
      },
    },
    {
      long: 'no-resolve',
      type: 'switch',
      doc: {
        en: 'Shows the IDs of tasks and nodes instead of their names before the lines.',
        ko: '줄 앞에 태스크와 노드의 이름 대신 ID를 표시합니다.',
      },
    },
    {
      long: 'no-task-ids',
      type: 'switch',
      doc: {
        en: 'Leaves the task ID out of the name before each line.',
        ko: '줄 앞의 이름에서 태스크 ID를 뺍니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints the full task IDs before the lines.',
        ko: '줄 앞의 태스크 ID를 줄이지 않고 출력합니다.',
      },
    },
    {
      long: 'raw',
      type: 'switch',
      doc: {
        en: 'Prints the output of the tasks as it is, without names and without cleaning up.',
        ko: '이름을 붙이거나 다듬지 않고 태스크의 출력을 그대로 보여 줍니다.',
      },
    },
    {
      long: 'since',
      type: 'time',
      doc: {
        en: 'Shows only what tasks wrote after this time: a duration back from now or a timestamp.',
        ko: '이 시점 이후에 태스크가 남긴 로그만 보여 줍니다. 현재부터 거슬러 올라갈 시간이나 시각을 씁니다.',
      },
      example: '--since 30m',
    },
    {
      long: 'tail',
      short: 'n',
      type: 'string',
      default: 'all',
      doc: {
        en: 'Starts with this many last lines of each task.',
        ko: '태스크마다 마지막 몇 줄부터 보여 줄지 정합니다.',
      },
      example: '--tail 100',
    },
    {
      long: 'timestamps',
      short: 't',
      type: 'switch',
      doc: {
        en: 'Puts the time before each line of the tasks.',
        ko: '태스크의 로그 줄마다 시각을 붙입니다.',
      },
    },
  ],
};
