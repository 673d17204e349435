// docker container export.
import type { CommandSpec } from '../../types';

export const containerExport: CommandSpec = {
  path: ['container', 'export'],
  aliases: [['export']],
  usage: '[OPTIONS] CONTAINER',
  summary: {
    en: 'Writes the file system of a container as a tar archive.',
    ko: '컨테이너의 파일 시스템을 tar 아카이브로 내보냅니다.',
  },
  doc: {
    en: 'Packs all files of a container, running or stopped, into one flat tar archive. Layers, history, environment, command and other settings are not part of it, nor are the contents of volumes. `docker import` makes an image from such an archive. To move an image with everything that belongs to it, use `docker save` and `docker load`.',
    ko: '실행 중이거나 중지된 컨테이너의 모든 파일을 하나의 tar 아카이브로 묶습니다. 레이어, 이력, 환경 변수, 명령 같은 설정과 볼륨의 내용은 들어가지 않습니다. 이 아카이브는 `docker import` 명령으로 이미지로 만들 수 있습니다. 이미지를 딸린 정보까지 온전히 옮기려면 `docker save` 명령과 `docker load` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'An archive of `docker export` cannot be read by `docker load`; the two pairs are `export`/`import` for containers and `save`/`load` for images.',
      ko: '`docker export` 아카이브는 `docker load` 명령으로 읽을 수 없습니다. 컨테이너에는 `export`/`import` 명령을, 이미지에는 `save`/`load` 명령을 짝지어 사용합니다.',
    },
  ],
  examples: [
    {
      code: 'docker export web -o web-files.tar',
      doc: {
        en: 'Saves all files of a container.',
        ko: '컨테이너의 모든 파일을 저장합니다.',
      },
    },
    {
      code: 'docker export web | tar -t | head',
      doc: {
        en: 'Looks into the files of a container without saving them.',
        ko: '저장하지 않고 컨테이너의 파일 목록을 살펴봅니다.',
      },
    },
  ],
  seeAlso: ['image import', 'image save', 'container cp', 'container commit'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The container whose files are packed.',
        ko: '파일을 아카이브로 묶을 컨테이너입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'output',
      short: 'o',
      type: 'host-path',
      doc: {
        en: 'File to write the container’s archive to, in place of standard output. A terminal is refused as the target.',
        ko: '컨테이너의 아카이브를 표준 출력 대신 이 파일에 기록합니다. 터미널로는 출력할 수 없습니다.',
      },
      example: '--output web-files.tar',
    },
  ],
};
