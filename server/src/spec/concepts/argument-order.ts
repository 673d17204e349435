// The concept page on where options stand and where the image stands.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const form = codeBlock('docker [GLOBAL OPTIONS] run [OPTIONS] IMAGE [COMMAND] [ARG...]', 'text');
const wrong = codeBlock(`# wrong: nginx is asked to run the command "--name myapp"
docker run -d -p 8080:80 nginx --name myapp`);
const wrongKorean = codeBlock(`# 잘못된 예: 컨테이너 안에서 "--name myapp" 명령을 실행하려 합니다
docker run -d -p 8080:80 nginx --name myapp`);
const right = codeBlock('docker run -d -p 8080:80 --name myapp nginx:1.29');

export const argumentOrder: ConceptSpec = {
  id: 'argument-order',
  title: { en: 'Order of options, image and command', ko: '옵션과 이미지, 명령의 순서' },
  body: {
    en: paragraphs(
      'In `docker run`, `docker create` and `docker exec`, all options stand before the image or container. From there on docker stops reading: every further word goes unchanged to the program in the container, even if it looks like an option of docker.',
      form,
      wrong,
      right,
      'It has to be so because programs have options of their own. In `docker run --rm node:22 node --version`, `--version` is meant for `node`, and docker has no way to guess. A typical sign of a misplaced option is an error such as `exec: "--name": executable file not found in $PATH`, or a container with a random name and without its ports.',
      '**Details**',
      '- Global options such as `--context` stand before the command: `docker --context staging run …`.\n- Most other commands take options anywhere: `docker rm web -f` works. Exceptions are `run`, `create`, `exec`, `commit`, `tag`, `top` and `service create`.\n- `--` ends the options explicitly.\n- A switch takes no separate word: in `--detach false nginx`, `false` is the image. Write `--detach=false`.\n- An option with a value takes the next word, whatever it is: `--name -d nginx` asks for the name `-d`.\n- Short switches can be joined, and the last in the group may take a value: `-itp 8080:80`. Long names have two dashes: `-name` is not `--name`.',
    ),
    ko: paragraphs(
      '`docker run`, `docker create`, `docker exec` 명령에서 옵션은 모두 이미지나 컨테이너 앞에 씁니다. Docker는 거기까지만 해석하고, 그 뒤의 단어는 Docker 옵션처럼 보이더라도 모두 컨테이너 안의 프로그램에 그대로 전달합니다.',
      form,
      wrongKorean,
      right,
      '프로그램에도 자신의 옵션이 있으므로 이렇게 정해져 있습니다. `docker run --rm node:22 node --version` 명령의 `--version` 옵션은 `node` 프로그램의 것인데, Docker로서는 구별할 방법이 없습니다. 옵션을 잘못된 자리에 쓰면 `exec: "--name": executable file not found in $PATH` 같은 오류가 나거나, 컨테이너에 임의의 이름이 붙고 포트가 게시되지 않습니다.',
      '**자세히**',
      '- `--context` 같은 전역 옵션은 `docker --context staging run …` 형식으로 명령 앞에 씁니다.\n- 다른 명령은 대부분 옵션을 아무 데나 쓸 수 있어 `docker rm web -f` 명령도 동작합니다. 예외는 `run`, `create`, `exec`, `commit`, `tag`, `top`, `service create` 명령입니다.\n- `--` 표시는 옵션의 끝을 명시적으로 나타냅니다.\n- 스위치는 별도의 단어를 값으로 받지 않습니다. `--detach false nginx` 형식에서는 `false` 단어가 이미지가 되므로 `--detach=false` 형식으로 씁니다.\n- 값을 받는 옵션은 다음 단어가 무엇이든 값으로 받습니다. `--name -d nginx` 형식은 이름을 `-d` 값으로 지정합니다.\n- 짧은 스위치는 붙여 쓸 수 있고, 마지막 옵션은 값을 받을 수 있습니다(`-itp 8080:80`). 긴 이름에는 대시가 두 개 필요하므로 `-name` 표기와 `--name` 옵션은 다릅니다.',
    ),
  },
  seeAlso: ['foreground-and-background', 'container'],
};
