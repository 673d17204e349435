// docker container start.
import type { CommandSpec } from '../../types';

export const containerStart: CommandSpec = {
  path: ['container', 'start'],
  aliases: [['start']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: 'Starts stopped containers.', ko: '중지된 컨테이너를 시작합니다.' },
  doc: {
    en: 'Starts containers that exist and do not run: stopped ones, or ones made with `docker create`. The container runs with the image, command, ports, environment and mounts it was created with, and finds its files as it left them; none of this can be changed here. It starts in the background, unlike with `docker run`; `-a` shows its output and `-ai` connects the terminal as well.',
    ko: '이미 있지만 실행 중이 아닌 컨테이너를 시작합니다. 중지된 컨테이너나 `docker create` 명령으로 만들어 둔 컨테이너가 대상입니다. 컨테이너를 만들 때 정한 이미지, 명령, 포트, 환경 변수, 마운트를 그대로 사용하고 이전에 남긴 파일도 그대로 있으며, 여기서는 이를 바꿀 수 없습니다. `docker run` 명령과 달리 백그라운드에서 시작됩니다. `-a` 옵션을 주면 출력이 보이고, `-ai` 옵션을 주면 터미널 입력까지 연결됩니다.',
  },
  pitfalls: [
    {
      en: 'A new image or other options have no effect on an existing container. Remove it and create it again with `docker run`.',
      ko: '이미지를 새로 받거나 다른 옵션을 주어도 기존 컨테이너에는 적용되지 않습니다. 컨테이너를 삭제하고 `docker run` 명령으로 다시 만들어야 합니다.',
    },
    {
      en: 'A container whose main process ends at once is stopped again right after the start. `docker logs` and `docker ps -a` show why.',
      ko: '주 프로세스가 곧바로 끝나는 컨테이너는 시작하자마자 다시 중지됩니다. 원인은 `docker logs` 명령과 `docker ps -a` 명령으로 확인합니다.',
    },
  ],
  examples: [
    {
      code: 'docker start db web',
      doc: {
        en: 'Starts two containers in the background, one after the other.',
        ko: '컨테이너 두 개를 백그라운드에서 차례로 시작합니다.',
      },
    },
    {
      code: 'docker start -ai dev-shell',
      doc: {
        en: 'Starts a container made with `-it` and connects the terminal to its shell.',
        ko: '`-it` 옵션으로 만든 컨테이너를 시작하고 그 셸에 터미널을 연결합니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container create', 'container stop', 'container restart'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to start, by name or ID; only one when `-a` or `-i` connects the terminal.',
        ko: '시작할 컨테이너의 이름이나 ID입니다. `-a` 옵션이나 `-i` 옵션으로 터미널을 연결할 때는 하나만 적습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'attach',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Shows standard output and standard error of the container and passes signals such as Ctrl+C on to it. The command ends when the container ends, with its exit code.',
        ko: '컨테이너의 표준 출력과 표준 오류를 보여 주고, Ctrl+C와 같은 시그널을 컨테이너에 전달합니다. 명령은 컨테이너가 끝날 때 함께 끝나며 종료 코드도 그대로 반환합니다.',
      },
      example: '-a',
    },
    {
      long: 'checkpoint',
      type: 'string',
      experimental: true,
      doc: {
        en: 'Continues from the checkpoint of this name, made with `docker checkpoint create`, in place of a fresh start. Linux only, with CRIU and a daemon in experimental mode.',
        ko: '새로 시작하는 대신 `docker checkpoint create` 명령으로 만든 이 이름의 체크포인트에서 이어서 실행합니다. Linux에서 CRIU가 있고 데몬이 실험 모드일 때만 됩니다.',
      },
      example: '--checkpoint before-upgrade',
    },
    {
      long: 'checkpoint-dir',
      type: 'string',
      experimental: true,
      doc: {
        en: 'Directory of the host where the checkpoint to continue from is stored, if it is not the default place.',
        ko: '이어서 실행할 체크포인트가 기본 위치에 있지 않을 때, 체크포인트가 저장된 호스트 디렉터리를 지정합니다.',
      },
      example: '--checkpoint-dir /var/lib/checkpoints',
    },
    {
      long: 'detach-keys',
      type: 'detach-keys',
      doc: {
        en: 'Keys that leave a container started with `-a` or `-i` without stopping it, in place of Ctrl+P Ctrl+Q. Letters or `ctrl-` with a letter, joined by commas.',
        ko: '`-a` 옵션이나 `-i` 옵션으로 시작한 컨테이너를 중지하지 않고 빠져나오는 키를 Ctrl+P Ctrl+Q 대신 지정합니다. 글자 또는 `ctrl-` 뒤에 글자를 붙인 값을 쉼표로 이어 적습니다.',
      },
      example: '--detach-keys ctrl-x,x',
    },
    {
      long: 'interactive',
      short: 'i',
      type: 'switch',
      doc: {
        en: 'Connects standard input to the container, which must have been created with `-i`. It implies that the output is shown.',
        ko: '표준 입력을 컨테이너에 연결합니다. 컨테이너는 `-i` 옵션으로 만든 것이어야 하며, 출력도 함께 표시됩니다.',
      },
      example: '-ai',
    },
  ],
};
