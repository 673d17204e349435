// FROM.
import type { InstructionSpec } from '../dockerfile-types';

export const fromInstruction: InstructionSpec = {
  name: 'FROM',
  usage: ['[--platform=PLATFORM] IMAGE[:TAG|@DIGEST] [AS NAME]'],
  summary: {
    en: 'Begins a stage on a base image.',
    ko: '베이스 이미지 위에서 새 단계를 시작합니다.',
  },
  adds: 'nothing',
  doc: {
    en: 'Begins a build stage: the layers of the named image are the ground on which all following instructions put theirs. `scratch` is the empty image. Only `ARG` may stand before the first `FROM`.\n\nA file may have several stages. Only the last one, or the one that `docker build --target` names, becomes the image; the others serve it, by `COPY --from` or as its base. So compilers and sources stay out of the result.',
    ko: '빌드 단계를 시작합니다. 적은 이미지의 레이어가 바탕이 되고, 뒤의 명령어들이 그 위에 레이어를 쌓습니다. `scratch` 이미지는 비어 있습니다. 첫 `FROM` 앞에는 `ARG` 명령어만 올 수 있습니다.\n\n한 파일에 여러 단계를 둘 수 있습니다. 마지막 단계나 `docker build --target` 옵션으로 고른 단계만 이미지가 되고, 나머지는 `COPY --from` 원본이나 베이스로만 쓰입니다. 그래서 컴파일러와 소스 코드가 결과 이미지에 남지 않습니다.',
  },
  pitfalls: [
    {
      en: 'Without a tag `latest` is meant: the next build may stand on something else.',
      ko: '태그가 없으면 `latest` 태그를 뜻하므로 다음 빌드에서 다른 이미지가 될 수 있습니다.',
    },
    {
      en: 'An `ARG` before the first `FROM` is seen by `FROM` lines only; a stage must declare it again.',
      ko: '첫 `FROM` 앞의 `ARG` 변수는 `FROM` 줄에서만 보입니다. 단계 안에서 쓰려면 다시 선언해야 합니다.',
    },
  ],
  examples: [
    {
      code: 'FROM eclipse-temurin:21-jre',
      doc: { en: 'One stage on a base with a version.', ko: '버전을 정한 베이스 이미지로 시작합니다.' },
    },
    {
      code: 'FROM --platform=$BUILDPLATFORM golang:1.25-alpine AS build',
      doc: {
        en: 'A named stage that compiles on the processor of the builder, whatever the target.',
        ko: '대상 플랫폼과 관계없이 빌드하는 컴퓨터의 프로세서에서 실행되는 단계입니다.',
      },
    },
  ],
  flags: [
    {
      name: 'platform',
      type: 'platform',
      values: [
        {
          value: '$BUILDPLATFORM',
          doc: {
            en: 'The platform of the machine that builds: right for stages that cross-compile.',
            ko: '빌드를 실행하는 시스템의 플랫폼이며 교차 컴파일 단계에 알맞습니다.',
          },
        },
        {
          value: '$TARGETPLATFORM',
          doc: {
            en: 'The platform the image is built for; it is what counts anyway.',
            ko: '이미지가 실행될 플랫폼이며 생략했을 때와 같습니다.',
          },
        },
        {
          value: 'linux/amd64',
          doc: {
            en: 'Linux on 64-bit Intel and AMD processors.',
            ko: '64비트 Intel, AMD 프로세서의 Linux입니다.',
          },
        },
        {
          value: 'linux/arm64',
          doc: {
            en: 'Linux on 64-bit ARM processors, such as Apple silicon and Graviton.',
            ko: 'Apple 실리콘, Graviton 같은 64비트 ARM 프로세서의 Linux입니다.',
          },
        },
      ],
      doc: {
        en: 'Takes the base image for this platform, rather than for the one that is built for.',
        ko: '빌드 대상 플랫폼 대신 이 플랫폼의 베이스 이미지를 사용합니다.',
      },
      example: '--platform=$BUILDPLATFORM',
    },
  ],
  concepts: ['image', 'image-references', 'multi-platform-builds'],
  snippet: 'FROM ${1:image}:${2:tag}',
};
