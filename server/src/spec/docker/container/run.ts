// docker container run.
import { containerHealthFlags } from '../../shared/container-health-flags';
import { containerNetworkFlags } from '../../shared/container-network-flags';
import { containerProcessFlags } from '../../shared/container-process-flags';
import { containerResourceFlags } from '../../shared/container-resource-flags';
import { containerSecurityFlags } from '../../shared/container-security-flags';
import { containerStorageFlags } from '../../shared/container-storage-flags';
import type { CommandSpec } from '../../types';

export const containerRun: CommandSpec = {
  path: ['container', 'run'],
  aliases: [['run']],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: {
    en: 'Creates a container from an image and starts it.',
    ko: '이미지로 컨테이너를 만들어 실행합니다.',
  },
  doc: {
    en: 'Creates a new container from an image and starts it; an image that is not on the host is pulled first. Without `-d` the terminal stays attached and `docker run` ends with the exit status of the container; with `-d` it prints the container ID and returns at once. All options stand before the image: every word after the image belongs to the command that runs inside the container. Each `docker run` makes another container, so use `docker start` to start a stopped one again and `docker exec` to run something in a running one.',
    ko: '이미지로 새 컨테이너를 만들고 바로 시작합니다. 호스트에 없는 이미지는 먼저 내려받습니다. `-d` 옵션이 없으면 터미널이 컨테이너에 연결된 채로 있다가 컨테이너의 종료 코드를 그대로 반환하고, `-d` 옵션이 있으면 컨테이너 ID를 출력하고 곧바로 끝납니다. 옵션은 모두 이미지 앞에 써야 하며, 이미지 뒤의 단어는 전부 컨테이너 안에서 실행할 명령이 됩니다. 실행할 때마다 새 컨테이너가 생기므로, 중지된 컨테이너를 다시 시작할 때는 `docker start` 명령을, 실행 중인 컨테이너에서 명령을 더 실행할 때는 `docker exec` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'An option after the image is not an option: in `docker run -d -p 8080:80 nginx --name myapp` the container gets a random name and tries to run `--name myapp`. Write `docker run -d -p 8080:80 --name myapp nginx`.',
      ko: '이미지 뒤에 쓴 옵션은 옵션으로 처리되지 않습니다. `docker run -d -p 8080:80 nginx --name myapp` 명령은 컨테이너에 임의의 이름을 붙이고 안에서 `--name myapp` 명령을 실행하려 합니다. `docker run -d -p 8080:80 --name myapp nginx` 순서로 써야 합니다.',
    },
    {
      en: 'A name stays taken until its container is removed, even when it has stopped. Before running again with the same `--name`, remove the old one with `docker rm`, or use `--rm` from the start.',
      ko: '컨테이너가 중지되어도 삭제하기 전까지는 그 이름을 다시 쓸 수 없습니다. 같은 `--name` 값으로 다시 실행하려면 기존 컨테이너를 `docker rm` 명령으로 삭제하거나, 처음부터 `--rm` 옵션을 사용합니다.',
    },
    {
      en: 'A container lives only as long as its main process: `docker run -d ubuntu:24.04` ends at once, because a shell without a terminal has nothing to do.',
      ko: '컨테이너는 주 프로세스가 실행되는 동안에만 살아 있습니다. `docker run -d ubuntu:24.04` 명령으로 만든 컨테이너는 터미널이 없는 셸이 할 일이 없어 바로 종료됩니다.',
    },
  ],
  examples: [
    {
      code: 'docker run -d --name web -p 8080:80 nginx:1.29',
      doc: {
        en: 'Runs nginx in the background and makes it reachable on port 8080 of the host.',
        ko: 'nginx를 백그라운드로 실행하고 호스트의 8080 포트로 접속할 수 있게 합니다.',
      },
    },
    {
      code: 'docker run --rm -it ubuntu:24.04 bash',
      doc: {
        en: 'Opens a shell in a throw-away container that is removed on exit.',
        ko: '종료하면 자동으로 삭제되는 일회용 컨테이너에서 셸을 엽니다.',
      },
    },
    {
      code: 'docker run -d \\\n  --name myapp \\\n  --restart unless-stopped \\\n  -p 8080:8080 \\\n  -e SPRING_PROFILES_ACTIVE=prod \\\n  -v myapp-logs:/logs \\\n  --memory 2g \\\n  --cpus 1.5 \\\n  myapp:v1.0',
      doc: {
        en: 'Runs a Spring Boot service with a restart policy, a named volume and limits on memory and CPU.',
        ko: '재시작 정책, 이름 있는 볼륨, 메모리와 CPU 제한을 지정하여 Spring Boot 서비스를 실행합니다.',
      },
    },
  ],
  seeAlso: [
    'container create',
    'container start',
    'container exec',
    'container logs',
    'container stop',
    'container rm',
  ],
  concepts: [
    'argument-order',
    'foreground-and-background',
    'container',
    'image',
    'environment-and-secrets',
    'published-ports',
    'volumes-and-bind-mounts',
    'restart-policies',
  ],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      doc: {
        en: 'The image to run, as `NAME:TAG`, by digest or by ID; without a tag, `latest` is taken.',
        ko: '실행할 이미지입니다. `NAME:TAG` 형식이나 다이제스트, ID로 지정하며, 태그를 생략하면 `latest` 태그를 사용합니다.',
      },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      optional: true,
      doc: {
        en: 'Takes the place of the default command (`CMD`) of the image; an image with an `ENTRYPOINT` receives it as arguments.',
        ko: '이미지의 기본 명령(`CMD`)을 대신합니다. `ENTRYPOINT` 설정이 있는 이미지에는 인자로 전달됩니다.',
      },
    },
    {
      name: 'ARG',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: {
        en: 'Handed to the command unchanged, even when it looks like an option of docker.',
        ko: 'Docker 옵션처럼 보이더라도 명령에 그대로 전달됩니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    ...containerHealthFlags,
    ...containerNetworkFlags,
    ...containerProcessFlags,
    ...containerResourceFlags,
    ...containerSecurityFlags,
    ...containerStorageFlags,
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Runs the container in the background: docker prints the container ID and returns, and the container goes on when the terminal closes.',
        ko: '컨테이너를 백그라운드로 실행합니다. Docker는 컨테이너 ID를 출력하고 바로 끝나며, 터미널을 닫아도 컨테이너는 계속 실행됩니다.',
      },
      more: {
        en: '- Output goes to the log: `docker logs -f NAME` follows it, and `docker exec -it NAME sh` opens a shell inside.\n- The container still ends with its main process. An image whose command is a shell ends at once, unless it gets a terminal (`-dit`) or another command such as `sleep infinity`.\n- docker returns as soon as the process has been started, not when the service is ready. Check with `docker ps -a` whether it has failed a second later.\n- It works with `--rm`, but not with `--attach`.',
        ko: '- 출력은 로그에 쌓입니다. `docker logs -f NAME` 명령으로 로그를 따라가고, `docker exec -it NAME sh` 명령으로 컨테이너 안에서 셸을 엽니다.\n- 백그라운드에서도 컨테이너는 주 프로세스와 함께 종료됩니다. 기본 명령이 셸인 이미지는 터미널을 주거나(`-dit`) `sleep infinity` 같은 다른 명령을 지정하지 않으면 바로 종료됩니다.\n- Docker는 프로세스를 시작하자마자 끝나므로, 서비스가 준비되었는지 또는 잠시 뒤에 실패했는지는 `docker ps -a` 명령으로 확인합니다.\n- `--rm` 옵션과는 함께 쓸 수 있지만 `--attach` 옵션과는 함께 쓸 수 없습니다.',
      },
    },
    {
      long: 'detach-keys',
      type: 'detach-keys',
      doc: {
        en: 'Sets the keys that release the terminal and leave the container running, in place of Ctrl+P Ctrl+Q. The value is a list of keys joined by commas, each a single character or `ctrl-` and a letter or one of `@`, `[`, `\\`, `]`, `^`, `_`.',
        ko: '컨테이너를 종료하지 않고 터미널만 분리하는 키를 지정합니다. 기본 키는 Ctrl+P Ctrl+Q입니다. 값은 키를 쉼표로 이은 목록이며, 각 키는 문자 하나이거나 `ctrl-` 뒤에 영문자 또는 `@`, `[`, `\\`, `]`, `^`, `_` 문자 하나를 붙인 것입니다.',
      },
      example: '--detach-keys ctrl-x,d',
    },
    {
      long: 'sig-proxy',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Passes signals that reach the docker client, such as SIGTERM, on to the main process of the container. With `--sig-proxy=false` they end only the client, and the container goes on. It matters only in the foreground without `-t`: with a terminal, Ctrl+C reaches the container as a key.',
        ko: 'docker 클라이언트가 받은 SIGTERM 같은 시그널을 컨테이너의 주 프로세스에 전달합니다. `--sig-proxy=false` 값을 주면 클라이언트만 끝나고 컨테이너는 계속 실행됩니다. `-t` 옵션 없이 포그라운드로 실행할 때만 의미가 있으며, 터미널이 할당되면 Ctrl+C는 키 입력으로 컨테이너에 전달됩니다.',
      },
      example: '--sig-proxy=false',
    },
  ],
};
