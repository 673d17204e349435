// docker container cp.
import type { CommandSpec } from '../../types';

export const containerCp: CommandSpec = {
  path: ['container', 'cp'],
  aliases: [['cp']],
  usage: '[OPTIONS] [CONTAINER:]SRC_PATH|- [CONTAINER:]DEST_PATH|-',
  summary: {
    en: 'Copies files between a container and the host.',
    ko: '컨테이너와 호스트 사이에서 파일을 복사합니다.',
  },
  doc: {
    en: 'Copies a file or directory out of a container or into one; exactly one of the two paths begins with `CONTAINER:`. The container may be stopped, which makes it handy for getting files out of one that does not start any more. Directories are copied with all they contain, and an existing target directory is filled as `cp -a` does. For files that a container needs every time, a bind mount or a new image is the better place.',
    ko: '파일이나 디렉터리를 컨테이너에서 꺼내거나 컨테이너에 넣습니다. 두 경로 가운데 하나에만 `CONTAINER:` 접두사를 붙입니다. 컨테이너가 중지되어 있어도 되므로 더 이상 시작되지 않는 컨테이너에서 파일을 꺼낼 때 편리합니다. 디렉터리는 내용까지 모두 복사하며, 대상 디렉터리가 이미 있으면 `cp -a` 명령처럼 그 안을 채웁니다. 컨테이너에 늘 필요한 파일이라면 바인드 마운트나 새 이미지에 두는 것이 좋습니다.',
  },
  pitfalls: [
    {
      en: '`docker cp ./config web:/etc/app` copies into `/etc/app/config` if `/etc/app` exists. Write `./config/.` to copy only the contents.',
      ko: '`/etc/app` 디렉터리가 이미 있으면 `docker cp ./config web:/etc/app` 명령은 `/etc/app/config` 경로에 복사합니다. 내용만 복사하려면 `./config/.` 형태로 적습니다.',
    },
    {
      en: 'Patterns such as `web:/logs/*.log` do not work, as no shell expands them inside the container. Copy the directory, or use a tar archive.',
      ko: '컨테이너 안에서는 셸이 패턴을 풀어 주지 않으므로 `web:/logs/*.log` 형태는 쓸 수 없습니다. 디렉터리째 복사하거나 tar 아카이브를 사용합니다.',
    },
    {
      en: 'Files copied into a container belong to root unless `-a` is given, and are lost when the container is removed.',
      ko: '컨테이너에 넣은 파일은 `-a` 옵션을 주지 않으면 root 소유가 되고, 컨테이너를 삭제하면 함께 사라집니다.',
    },
  ],
  examples: [
    {
      code: 'docker cp web:/var/log/nginx ./nginx-logs',
      doc: {
        en: 'Gets a directory out of a container.',
        ko: '컨테이너에서 디렉터리를 꺼냅니다.',
      },
    },
    {
      code: 'docker cp ./nginx.conf web:/etc/nginx/nginx.conf',
      doc: {
        en: 'Replaces a file in a container.',
        ko: '컨테이너의 파일을 교체합니다.',
      },
    },
    {
      code: 'docker cp web:/srv/data - | gzip > data.tar.gz',
      doc: {
        en: 'Writes a directory of a container as a compressed archive.',
        ko: '컨테이너의 디렉터리를 압축 아카이브로 저장합니다.',
      },
    },
  ],
  seeAlso: ['container exec', 'container export', 'container diff'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [
    {
      name: '[CONTAINER:]SRC_PATH|-',
      kind: 'container-path-or-host-path',
      doc: {
        en: 'What to copy: a path of the host, `CONTAINER:PATH`, or `-` for a tar archive on standard input.',
        ko: '복사할 원본입니다. 호스트 경로나 `CONTAINER:PATH` 형식으로 적고, `-` 값은 표준 입력의 tar 아카이브를 뜻합니다.',
      },
    },
    {
      name: '[CONTAINER:]DEST_PATH|-',
      kind: 'container-path-or-host-path',
      doc: {
        en: 'Where to copy it: `CONTAINER:PATH`, a path of the host, or `-` for a tar archive on standard output. Relative paths in a container start at `/`.',
        ko: '복사할 위치입니다. `CONTAINER:PATH` 형식이나 호스트 경로로 적고, `-` 값은 표준 출력으로 tar 아카이브를 내보냅니다. 컨테이너의 상대 경로는 `/` 경로를 기준으로 합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'archive',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Keeps user and group IDs of the files. Without it, files copied into a container belong to root and files copied out belong to you.',
        ko: '파일의 사용자 ID와 그룹 ID를 유지합니다. 이 옵션이 없으면 컨테이너에 넣은 파일은 root 소유가 되고, 꺼낸 파일은 명령을 실행한 사용자 소유가 됩니다.',
      },
    },
    {
      long: 'follow-link',
      short: 'L',
      type: 'switch',
      doc: {
        en: 'Copies what a symbolic link given as source points to, in place of the link.',
        ko: '원본이 심볼릭 링크이면 링크 자체 대신 링크가 가리키는 파일을 복사합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Shows no progress while copying. Without a terminal there is none anyway.',
        ko: '복사하는 동안 진행 상황을 표시하지 않습니다. 터미널이 없으면 원래 표시되지 않습니다.',
      },
    },
  ],
};
