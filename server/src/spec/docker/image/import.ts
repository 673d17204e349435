// docker image import.
import type { CommandSpec } from '../../types';

export const imageImport: CommandSpec = {
  path: ['image', 'import'],
  aliases: [['import']],
  usage: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  summary: {
    en: 'Makes an image from a tar archive of a file system.',
    ko: '파일 시스템의 tar 아카이브로 이미지를 만듭니다.',
  },
  doc: {
    en: 'Creates an image with one layer from an archive of files, such as one of `docker export` or the root file system of a Linux distribution. The image has no command, environment or ports; set them with `--change`, or the container needs a command each time. Archives of `docker save` are something else and belong to `docker load`.',
    ko: '`docker export` 아카이브나 Linux 배포판의 루트 파일 시스템 같은 파일 아카이브로 레이어가 하나인 이미지를 만듭니다. 이미지에는 명령, 환경 변수, 포트가 없으므로 `--change` 옵션으로 정하거나 컨테이너를 실행할 때마다 명령을 적어야 합니다. `docker save` 아카이브는 형식이 다르며 `docker load` 명령으로 읽습니다.',
  },
  examples: [
    {
      code: 'docker import --change \'CMD ["/bin/sh"]\' rootfs.tar.gz base:1.0',
      doc: {
        en: 'Makes a base image out of a root file system and gives it a command.',
        ko: '루트 파일 시스템으로 베이스 이미지를 만들고 명령을 지정합니다.',
      },
    },
    {
      code: 'docker export web | docker import - web-flat:1.0',
      doc: {
        en: 'Turns a container into an image with a single layer.',
        ko: '컨테이너를 레이어가 하나인 이미지로 바꿉니다.',
      },
    },
  ],
  seeAlso: ['container export', 'image load', 'buildx build'],
  concepts: ['layers'],
  operands: [
    {
      name: 'file|URL|-',
      kind: 'host-path',
      doc: {
        en: 'The archive (`.tar`, `.tar.gz`, `.tgz`, `.bz2`, `.xz`): a file, a URL, or `-` for standard input.',
        ko: '아카이브(`.tar`, `.tar.gz`, `.tgz`, `.bz2`, `.xz`)입니다. 파일이나 URL을 적고, `-` 값은 표준 입력을 뜻합니다.',
      },
    },
    {
      name: 'REPOSITORY[:TAG]',
      kind: 'image',
      optional: true,
      doc: {
        en: 'Name of the image that is made from the archive.',
        ko: '아카이브로 만들 이미지의 이름입니다.',
      },
    },
  ],
  operandLimit: { min: 1, max: null },
  flags: [
    {
      long: 'change',
      short: 'c',
      type: 'change',
      repeatable: true,
      doc: {
        en: 'Applies one instruction of a Dockerfile to the imported image, such as `CMD`, `ENTRYPOINT`, `ENV`, `EXPOSE`, `USER` or `WORKDIR`.',
        ko: '가져온 이미지에 `CMD`, `ENTRYPOINT`, `ENV`, `EXPOSE`, `USER`, `WORKDIR` 같은 Dockerfile 명령어 하나를 적용합니다.',
      },
      example: '--change \'CMD ["/bin/sh"]\'',
    },
    {
      long: 'message',
      short: 'm',
      type: 'string',
      doc: {
        en: 'Writes a comment into the history of the imported image.',
        ko: '가져온 이미지의 이력에 설명을 기록합니다.',
      },
      example: '--message "Alpine root file system"',
    },
    {
      long: 'platform',
      type: 'platform',
      doc: {
        en: 'Marks the imported image as made for this platform, in the form `os/arch[/variant]`.',
        ko: '가져온 이미지를 `os/arch[/variant]` 형식으로 적은 플랫폼용으로 표시합니다.',
      },
      example: '--platform linux/arm64',
    },
  ],
};
