// docker container logs.
import type { CommandSpec } from '../../types';

export const containerLogs: CommandSpec = {
  path: ['container', 'logs'],
  aliases: [['logs']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: 'Shows the output of a container.', ko: '컨테이너의 출력을 보여 줍니다.' },
  doc: {
    en: 'Prints what the main process of the container has written to standard output and standard error since it was created, also after it has stopped. `-f` follows new lines as `tail -f` does, `--tail` and `--since` limit how much is printed. Files that a program writes inside the container do not appear here, which is why images of servers send their logs to the standard streams. The log is deleted together with the container.',
    ko: '컨테이너의 주 프로세스가 생성된 뒤로 표준 출력과 표준 오류에 쓴 내용을 출력합니다. 컨테이너가 중지된 뒤에도 볼 수 있습니다. `-f` 옵션은 `tail -f` 명령처럼 새 줄을 계속 따라가고, `--tail` 옵션과 `--since` 옵션은 출력할 양을 제한합니다. 프로그램이 컨테이너 안의 파일에 쓴 로그는 나오지 않으므로, 서버 이미지는 보통 로그를 표준 스트림으로 보냅니다. 로그는 컨테이너와 함께 삭제됩니다.',
  },
  pitfalls: [
    {
      en: 'Error messages come out on standard error. `docker logs app | grep ERROR` does not search them; write `docker logs app 2>&1 | grep ERROR`.',
      ko: '오류 메시지는 표준 오류로 나옵니다. `docker logs app | grep ERROR` 명령은 표준 오류를 검색하지 못하므로 `docker logs app 2>&1 | grep ERROR` 형식으로 적습니다.',
    },
    {
      en: 'With the default driver `json-file` the log grows without limit. Set `--log-opt max-size=10m --log-opt max-file=3` when the container is created, or use the driver `local`.',
      ko: '기본 드라이버인 `json-file` 드라이버는 로그 크기를 제한하지 않습니다. 컨테이너를 만들 때 `--log-opt max-size=10m --log-opt max-file=3` 옵션을 주거나 `local` 드라이버를 사용합니다.',
    },
    {
      en: 'A container started with `-t` mixes both streams into standard output, with carriage returns at the ends of lines.',
      ko: '`-t` 옵션으로 시작한 컨테이너는 두 스트림이 표준 출력 하나로 합쳐지고 줄 끝에 캐리지 리턴이 들어갑니다.',
    },
  ],
  examples: [
    {
      code: 'docker logs -f --tail 100 web',
      doc: {
        en: 'Prints the last 100 lines and follows new ones; Ctrl+C ends the view, not the container.',
        ko: '마지막 100줄을 출력하고 새 줄을 계속 따라갑니다. Ctrl+C를 눌러도 컨테이너는 계속 실행됩니다.',
      },
    },
    {
      code: 'docker logs --since 10m web 2>&1 | grep -i error',
      doc: {
        en: 'Searches both streams of the last ten minutes for errors.',
        ko: '최근 10분 동안의 두 스트림에서 오류를 찾습니다.',
      },
    },
    {
      code: 'docker logs web > web.log 2>&1',
      doc: {
        en: 'Saves the whole log, with both streams, to a file.',
        ko: '두 스트림을 포함한 전체 로그를 파일로 저장합니다.',
      },
    },
  ],
  seeAlso: ['container attach', 'container exec', 'container inspect', 'system events'],
  concepts: ['logging-drivers'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The one container whose output is printed, running or stopped.',
        ko: '출력을 볼 컨테이너 하나입니다. 실행 중이어도, 중지되어 있어도 됩니다.',
      },
    },
  ],
  flags: [
    {
      long: 'details',
      type: 'switch',
      doc: {
        en: 'Adds the labels and environment variables that were chosen with `--log-opt labels=…` or `--log-opt env=…` to each line.',
        ko: '`--log-opt labels=…` 옵션이나 `--log-opt env=…` 옵션으로 고른 레이블과 환경 변수를 각 줄에 덧붙입니다.',
      },
    },
    {
      long: 'follow',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Keeps printing new lines until the container stops or Ctrl+C is pressed. The container is not affected.',
        ko: '컨테이너가 중지되거나 Ctrl+C를 누를 때까지 새 줄을 계속 출력합니다. 컨테이너에는 영향을 주지 않습니다.',
      },
      more: {
        en: 'All old lines are printed first; add `--tail 50` or `--tail 0` to begin near the end. When the container restarts, following ends or goes on with the new run, depending on the version. In a pipe, tools such as `grep` may hold lines back: `grep --line-buffered` prints them at once.',
        ko: '이전 줄을 모두 출력한 다음 새 줄을 따라가므로, 끝부분부터 보려면 `--tail 50` 옵션이나 `--tail 0` 옵션을 함께 씁니다. 컨테이너가 다시 시작되면 버전에 따라 추적이 끝나거나 이어집니다. 파이프로 연결한 `grep` 명령은 줄을 모아 두었다가 출력할 수 있으므로, 바로 보려면 `grep --line-buffered` 명령을 사용합니다.',
      },
      example: '-f',
    },
    {
      long: 'since',
      type: 'time',
      doc: {
        en: 'Prints only lines from this moment on: a duration back from now (`10m`, `1h30m`), a date and time (`2026-01-31T10:00:00`) or a Unix timestamp.',
        ko: '이 시점 이후의 줄만 출력합니다. 현재로부터의 기간(`10m`, `1h30m`), 날짜와 시각(`2026-01-31T10:00:00`), 유닉스 타임스탬프로 적을 수 있습니다.',
      },
      more: {
        en: 'A time without a zone counts in the time zone of the client; add `Z` or `+09:00` to be sure. Units of durations are `h`, `m` and `s`; there is no `d`, so one day is `24h`. Together with `--until` it prints a range: `--since 10m --until 5m`.',
        ko: '시간대를 적지 않은 시각은 클라이언트의 시간대로 해석되므로, 확실히 하려면 `Z` 또는 `+09:00` 표기를 덧붙입니다. 기간의 단위는 `h`, `m`, `s` 세 가지이며 `d` 단위는 없으므로 하루는 `24h` 값으로 적습니다. `--until` 옵션과 함께 쓰면 `--since 10m --until 5m` 형태로 구간을 지정할 수 있습니다.',
      },
      example: '--since 10m',
    },
    {
      long: 'tail',
      short: 'n',
      type: 'string',
      default: 'all',
      values: [
        {
          value: 'all',
          doc: { en: 'Prints the whole log.', ko: '로그 전체를 출력합니다.' },
        },
      ],
      doc: {
        en: 'Prints only this number of lines from the end of the log. `0` prints no old line at all, which is useful together with `-f`.',
        ko: '로그의 끝에서부터 지정한 줄 수만 출력합니다. `0` 값은 이전 줄을 출력하지 않으므로 `-f` 옵션과 함께 쓰면 유용합니다.',
      },
      more: {
        en: 'The value is not checked by the client; what is not a number counts as `all`. The short form `-n` exists since Docker 20.10.',
        ko: '클라이언트는 값을 검사하지 않으며, 숫자가 아닌 값은 `all` 값으로 처리됩니다. 짧은 형태인 `-n` 옵션은 Docker 20.10부터 있습니다.',
      },
      example: '--tail 100',
    },
    {
      long: 'timestamps',
      short: 't',
      type: 'switch',
      doc: {
        en: 'Puts the time at which the daemon received the line in front of it, in UTC with nanoseconds.',
        ko: '데몬이 각 줄을 받은 시각을 나노초까지 UTC로 줄 앞에 붙입니다.',
      },
      more: {
        en: 'The form is `2026-01-31T10:15:42.123456789Z`. It comes from the log driver, so it is there even if the program prints no times of its own, and it can be copied to `--since` and `--until`.',
        ko: '`2026-01-31T10:15:42.123456789Z` 형식입니다. 로그 드라이버가 붙이는 것이므로 프로그램이 시각을 출력하지 않아도 표시되며, `--since` 옵션과 `--until` 옵션의 값으로 그대로 쓸 수 있습니다.',
      },
      example: '-t',
    },
    {
      long: 'until',
      type: 'time',
      doc: {
        en: 'Prints only lines up to this moment, written as for `--since`.',
        ko: '이 시점까지의 줄만 출력합니다. 형식은 `--since` 옵션과 같습니다.',
      },
      example: '--until 2026-01-31T11:00:00',
    },
  ],
};
