// docker image load.
import type { CommandSpec } from '../../types';

export const imageLoad: CommandSpec = {
  path: ['image', 'load'],
  aliases: [['load']],
  usage: '[OPTIONS]',
  summary: {
    en: 'Reads images from an archive made by docker save.',
    ko: 'docker save로 만든 아카이브에서 이미지를 읽어 들입니다.',
  },
  doc: {
    en: 'Restores images with all layers, tags and settings from an archive of `docker save`, also a compressed one, or of `docker build --output type=docker`. It brings images to machines that cannot reach a registry. If a tag exists already, it moves to the loaded image.',
    ko: '`docker save` 명령이나 `docker build --output type=docker` 옵션으로 만든 아카이브에서 이미지를 레이어, 태그, 설정까지 모두 복원합니다. 압축된 아카이브도 읽습니다. 레지스트리에 접속할 수 없는 시스템으로 이미지를 옮길 때 씁니다. 같은 태그가 이미 있으면 읽어 들인 이미지로 옮겨 갑니다.',
  },
  pitfalls: [
    {
      en: 'It takes no file name as argument: use `-i FILE` or `< FILE`.',
      ko: '파일 이름을 인자로 받지 않으므로 `-i FILE` 옵션이나 `< FILE` 리디렉션을 사용합니다.',
    },
  ],
  examples: [
    {
      code: 'docker load -i myapp.tar.gz',
      doc: {
        en: 'Reads the images of an archive.',
        ko: '아카이브의 이미지를 읽어 들입니다.',
      },
    },
    {
      code: 'docker save myapp:1.0 | gzip | ssh user@server docker load',
      doc: {
        en: 'Moves an image to another host without a registry.',
        ko: '레지스트리 없이 다른 호스트로 이미지를 옮깁니다.',
      },
    },
  ],
  seeAlso: ['image save', 'image import', 'image pull'],
  operands: [],
  flags: [
    {
      long: 'input',
      short: 'i',
      type: 'host-path',
      doc: {
        en: 'Archive to read, in place of standard input. Compression with gzip, bzip2, xz or zstd is recognized.',
        ko: '표준 입력 대신 읽을 아카이브입니다. gzip, bzip2, xz, zstd 압축은 자동으로 인식합니다.',
      },
      example: '--input myapp.tar',
    },
    {
      long: 'platform',
      type: 'single-platform',
      since: '28.0',
      doc: {
        en: 'Loads only the variant for this platform out of a multi-platform archive.',
        ko: '다중 플랫폼 아카이브에서 이 플랫폼용 변형만 읽어 들입니다.',
      },
      example: '--platform linux/amd64',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Shows no progress while loading; the names of the images are still printed.',
        ko: '읽어 들이는 동안 진행 상황을 표시하지 않습니다. 이미지 이름은 그대로 출력됩니다.',
      },
    },
  ],
};
