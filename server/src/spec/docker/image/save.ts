// docker image save.
import type { CommandSpec } from '../../types';

export const imageSave: CommandSpec = {
  path: ['image', 'save'],
  aliases: [['save']],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: {
    en: 'Writes images with all layers to a tar archive.',
    ko: '이미지를 레이어까지 모두 tar 아카이브로 저장합니다.',
  },
  doc: {
    en: 'Packs images with layers, history, tags and settings into one archive that `docker load` reads on another host. The archive goes to standard output unless `-o` names a file, and it is not compressed. Shared layers are stored once, so put images that belong together into one archive. For the files of a container use `docker export`.',
    ko: '이미지를 레이어, 이력, 태그, 설정과 함께 아카이브 하나로 묶습니다. 다른 호스트에서 `docker load` 명령으로 읽을 수 있습니다. `-o` 옵션으로 파일을 지정하지 않으면 표준 출력으로 내보내며 압축하지 않습니다. 공유하는 레이어는 한 번만 저장되므로 함께 쓰는 이미지는 한 아카이브에 넣는 것이 좋습니다. 컨테이너의 파일을 저장하려면 `docker export` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'An image given by ID is saved without a name; after `docker load` it is `<none>`. Give its name and tag.',
      ko: 'ID로 지정한 이미지는 이름 없이 저장되어 `docker load` 명령 뒤에 `<none>` 이름으로 나타납니다. 이름과 태그를 적어야 합니다.',
    },
  ],
  examples: [
    {
      code: 'docker save -o images.tar myapp:1.0 postgres:17',
      doc: {
        en: 'Saves two images to one file.',
        ko: '이미지 두 개를 파일 하나에 저장합니다.',
      },
    },
    {
      code: 'docker save myapp:1.0 | gzip > myapp.tar.gz',
      doc: {
        en: 'Saves an image compressed.',
        ko: '이미지를 압축하여 저장합니다.',
      },
    },
  ],
  seeAlso: ['image load', 'container export', 'image push'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      repeated: true,
      doc: {
        en: 'The images to save; a name without a tag takes all tags of the repository.',
        ko: '저장할 이미지입니다. 태그 없이 이름만 적으면 저장소의 모든 태그를 저장합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'output',
      short: 'o',
      type: 'host-path',
      doc: {
        en: 'File to write the images to, in place of standard output. Its directory must exist.',
        ko: '이미지를 표준 출력 대신 기록할 파일입니다. 파일이 들어갈 디렉터리가 있어야 합니다.',
      },
      more: {
        en: 'Without it the archive goes to standard output, which must be redirected: docker refuses to write it to a terminal. To compress, use a pipe: `docker save myapp:1.0 | gzip > myapp.tar.gz`.',
        ko: '이 옵션이 없으면 표준 출력으로 나가므로 리디렉션해야 합니다. 터미널로는 출력할 수 없습니다. 압축하려면 `docker save myapp:1.0 | gzip > myapp.tar.gz` 형태로 파이프를 사용합니다.',
      },
      example: '--output images.tar',
    },
    {
      long: 'platform',
      type: 'single-platform',
      since: '28.0',
      doc: {
        en: 'Saves only the variant of a multi-platform image for this platform.',
        ko: '다중 플랫폼 이미지에서 이 플랫폼용 변형만 저장합니다.',
      },
      example: '--platform linux/amd64',
    },
  ],
};
