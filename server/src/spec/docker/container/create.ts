// docker container create.
import { containerHealthFlags } from '../../shared/container-health-flags';
import { containerNetworkFlags } from '../../shared/container-network-flags';
import { containerProcessFlags } from '../../shared/container-process-flags';
import { containerResourceFlags } from '../../shared/container-resource-flags';
import { containerSecurityFlags } from '../../shared/container-security-flags';
import { containerStorageFlags } from '../../shared/container-storage-flags';
import type { CommandSpec } from '../../types';

export const containerCreate: CommandSpec = {
  path: ['container', 'create'],
  aliases: [['create']],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: {
    en: 'Creates a container from an image without starting it.',
    ko: '컨테이너를 시작하지 않고 만들기만 합니다.',
  },
  doc: {
    en: 'Prepares a container with the same options as `docker run`, but does not start its process: docker prints the container ID, and the container waits in the state `created`. `docker start` runs it later. Use it to copy files in with `docker cp` or to connect further networks before the first start, or to copy files out of an image without running anything.',
    ko: '`docker run` 명령과 같은 옵션으로 컨테이너를 준비하지만 프로세스는 시작하지 않습니다. Docker는 컨테이너 ID를 출력하고, 컨테이너는 `created` 상태로 남아 있다가 `docker start` 명령으로 시작됩니다. 처음 시작하기 전에 `docker cp` 명령으로 파일을 넣거나 네트워크를 더 연결할 때, 또는 아무것도 실행하지 않고 이미지에서 파일을 꺼낼 때 사용합니다.',
  },
  pitfalls: [
    {
      en: 'There is no `-d`: a created container starts in the background with `docker start`, and in the foreground with `docker start -a`.',
      ko: '`-d` 옵션이 없습니다. 만든 컨테이너는 `docker start` 명령으로 백그라운드에서, `docker start -a` 명령으로 포그라운드에서 시작합니다.',
    },
    {
      en: 'A terminal and an open input must be asked for here, with `-it`; `docker start -ai` can only connect to what exists.',
      ko: '터미널과 표준 입력은 만들 때 `-it` 옵션으로 지정해야 합니다. `docker start -ai` 명령은 이미 준비된 것에 연결할 수만 있습니다.',
    },
    {
      en: 'A published port is taken only when the container starts, so a port conflict shows up at `docker start`.',
      ko: '게시할 포트는 컨테이너가 시작될 때 점유하므로, 포트 충돌은 `docker start` 명령에서 드러납니다.',
    },
  ],
  examples: [
    {
      code: 'docker create --name web -p 8080:80 nginx:1.29\ndocker cp ./index.html web:/usr/share/nginx/html/index.html\ndocker start web',
      doc: {
        en: 'Puts a page into the container before it starts for the first time.',
        ko: '컨테이너를 처음 시작하기 전에 웹 페이지를 넣습니다.',
      },
    },
    {
      code: 'docker create --name extract nginx:1.29\ndocker cp extract:/etc/nginx/nginx.conf ./nginx.conf\ndocker rm extract',
      doc: {
        en: 'Copies a configuration file out of an image.',
        ko: '이미지에 들어 있는 설정 파일을 꺼내 복사합니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container start', 'container cp', 'network connect'],
  concepts: ['container', 'image', 'argument-order'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      doc: {
        en: 'The image the container is made from; it is pulled first when it is not on the host.',
        ko: '컨테이너를 만들 이미지입니다. 호스트에 없으면 먼저 내려받습니다.',
      },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      optional: true,
      doc: {
        en: 'The command that `docker start` will run in place of the one in the image.',
        ko: '`docker start` 명령으로 시작할 때 이미지의 명령 대신 실행할 명령입니다.',
      },
    },
    {
      name: 'ARG',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: {
        en: 'Kept with the command and handed to it at every start.',
        ko: '명령과 함께 저장되어 시작할 때마다 명령에 전달됩니다.',
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
  ],
};
