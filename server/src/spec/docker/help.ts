// docker help.
import type { CommandSpec } from '../types';

export const help: CommandSpec = {
  path: ['help'],
  usage: '[command]',
  summary: { en: 'Shows the help of a command.', ko: '명령의 도움말을 표시합니다.' },
  doc: {
    en: 'Prints the usage and options of a command, as `--help` after the command does: `docker help run` and `docker run --help` are the same. Without a name it lists all commands.',
    ko: '명령 뒤에 `--help` 옵션을 붙인 것과 같이 사용법과 옵션을 출력합니다. `docker help run` 명령과 `docker run --help` 명령은 같습니다. 이름을 적지 않으면 모든 명령을 나열합니다.',
  },
  examples: [
    {
      code: 'docker help run',
      doc: {
        en: 'Lists all options of docker run.',
        ko: 'docker run의 모든 옵션을 나열합니다.',
      },
    },
  ],
  seeAlso: ['version', 'system info'],
  operands: [
    {
      name: 'command',
      kind: 'text',
      optional: true,
      doc: {
        en: 'The command to explain, such as `run` or `image ls`.',
        ko: '설명을 볼 명령입니다. `run`, `image ls` 형태로 적습니다.',
      },
    },
  ],
  operandLimit: { min: 0, max: null },
  flags: [],
  hidden: true,
};
