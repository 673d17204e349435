// docker image history.
import type { CommandSpec } from '../../types';

export const imageHistory: CommandSpec = {
  path: ['image', 'history'],
  aliases: [['history']],
  usage: '[OPTIONS] IMAGE',
  summary: {
    en: 'Shows the layers of an image and how they were made.',
    ko: '이미지의 레이어와 만들어진 방법을 보여 줍니다.',
  },
  doc: {
    en: 'Lists the build steps of an image, the newest first, with the size each one added. Steps that only change settings, such as `ENV` or `CMD`, add 0 bytes. It is the way to find out which step makes an image large. `<missing>` in the ID column is normal: only images built here by the legacy builder have IDs for their intermediate steps.',
    ko: '이미지의 빌드 단계를 최신 순으로, 각 단계가 더한 크기와 함께 나열합니다. `ENV`, `CMD` 명령어처럼 설정만 바꾸는 단계의 크기는 0바이트입니다. 어느 단계 때문에 이미지가 커졌는지 찾을 때 유용합니다. ID 열의 `<missing>` 표시는 정상입니다. 중간 단계의 ID는 이 호스트에서 레거시 빌더로 빌드한 이미지에만 있습니다.',
  },
  pitfalls: [
    {
      en: 'Files deleted in a later step still take space in the earlier layer, and values of `ARG` and `ENV` can be read here by everyone who has the image.',
      ko: '나중 단계에서 삭제한 파일도 이전 레이어에서 공간을 차지합니다. 또한 `ARG`, `ENV` 값은 이미지를 가진 누구나 여기에서 읽을 수 있습니다.',
    },
  ],
  examples: [
    {
      code: "docker history --no-trunc --format '{{.Size}}\\t{{.CreatedBy}}' myapp:1.0",
      doc: {
        en: 'Shows the size and the full command of each step.',
        ko: '각 단계의 크기와 전체 명령을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['image inspect', 'image ls', 'buildx build'],
  concepts: ['layers', 'build-cache'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      doc: {
        en: 'The image whose build steps are shown.',
        ko: '빌드 단계를 볼 이미지입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints each step with a Go template, as `json`, or as `table` with chosen columns. Fields: `.ID`, `.CreatedSince`, `.CreatedAt`, `.CreatedBy`, `.Size`, `.Comment`.',
        ko: '각 단계를 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다. 쓸 수 있는 필드는 `.ID`, `.CreatedSince`, `.CreatedAt`, `.CreatedBy`, `.Size`, `.Comment` 등입니다.',
      },
      example: "--format '{{.Size}} {{.CreatedBy}}'",
    },
    {
      long: 'human',
      short: 'H',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Prints sizes as `12MB` and dates as `2 weeks ago`; `--human=false` prints bytes and exact times.',
        ko: '크기를 `12MB`, 날짜를 `2 weeks ago` 형태로 출력합니다. `--human=false` 옵션을 주면 바이트 수와 정확한 시각을 출력합니다.',
      },
      example: '--human=false',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints the commands of the build steps in full length.',
        ko: '빌드 단계의 명령을 줄이지 않고 출력합니다.',
      },
    },
    {
      long: 'platform',
      type: 'single-platform',
      since: '28.0',
      doc: {
        en: 'Shows the steps of this variant of a multi-platform image, such as `linux/arm64`.',
        ko: '다중 플랫폼 이미지에서 `linux/arm64` 형태로 적은 플랫폼의 빌드 단계를 보여 줍니다.',
      },
      example: '--platform linux/arm64',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the IDs of the steps, or `<missing>`.',
        ko: '단계의 ID만 출력하며, 없으면 `<missing>` 문자열을 출력합니다.',
      },
    },
  ],
};
