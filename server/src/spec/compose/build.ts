// docker compose build.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeBuild: CommandSpec = {
  path: ['compose', 'build'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Builds the images of services.', ko: '서비스의 이미지를 빌드합니다.' },
  doc: {
    en: 'Builds the images of the services that have a `build` section. `docker compose up` builds an image only when it is missing, so after a change of the Dockerfile or of copied files build again, or use `up --build`.',
    ko: '`build` 항목이 있는 서비스의 이미지를 빌드합니다. `docker compose up` 명령은 이미지가 없을 때만 빌드하므로 Dockerfile이나 복사하는 파일을 바꾼 뒤에는 다시 빌드하거나 `up --build` 옵션을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose build --pull web',
      doc: {
        en: 'Builds the service on the newest base image.',
        ko: '최신 베이스 이미지로 서비스를 빌드합니다.',
      },
    },
  ],
  seeAlso: ['compose up', 'buildx build'],
  concepts: ['build-cache'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'build-arg',
      type: 'build-arg',
      repeatable: true,
      doc: {
        en: 'Sets an `ARG` of the Dockerfiles, in place of the value of the compose file.',
        ko: 'compose 파일의 값 대신 Dockerfile의 `ARG` 값을 지정합니다.',
      },
      example: '--build-arg VERSION=1.2',
    },
    {
      long: 'builder',
      type: 'string',
      doc: {
        en: 'Builds with this builder in place of the current one.',
        ko: '현재 빌더 대신 이 빌더로 빌드합니다.',
      },
      example: '--builder multiarch',
    },
    {
      long: 'check',
      type: 'switch',
      doc: {
        en: 'Checks the build configuration and builds nothing.',
        ko: '빌드하지 않고 빌드 설정만 검사합니다.',
      },
    },
    {
      long: 'compress',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Once compressed the build context; ignored today.',
        ko: '예전에는 빌드 컨텍스트를 압축했지만 지금은 무시됩니다.',
      },
    },
    {
      long: 'force-rm',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Once removed intermediate containers; ignored today.',
        ko: '예전에는 중간 컨테이너를 삭제했지만 지금은 무시됩니다.',
      },
    },
    {
      long: 'memory',
      short: 'm',
      type: 'bytes',
      doc: {
        en: 'Memory limit of the build with the old builder; BuildKit ignores it.',
        ko: '예전 빌더의 메모리 제한이며 BuildKit은 무시합니다.',
      },
      example: '--memory 1g',
    },
    {
      long: 'no-cache',
      type: 'switch',
      doc: {
        en: 'Builds all steps of the services anew.',
        ko: '서비스의 모든 빌드 단계를 캐시 없이 다시 실행합니다.',
      },
    },
    {
      long: 'no-rm',
      type: 'switch',
      hidden: true,
      doc: {
        en: 'Once kept intermediate containers; ignored today.',
        ko: '예전에는 중간 컨테이너를 남겼지만 지금은 무시됩니다.',
      },
    },
    {
      long: 'parallel',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Once built services at the same time; they always are today.',
        ko: '예전에는 서비스를 동시에 빌드하는 옵션이었으며 지금은 항상 동시에 빌드합니다.',
      },
    },
    {
      long: 'print',
      type: 'switch',
      doc: {
        en: 'Prints the equivalent bake file and builds nothing.',
        ko: '빌드하지 않고 같은 내용의 bake 파일을 출력합니다.',
      },
    },
    {
      long: 'progress',
      type: 'string',
      hidden: true,
      doc: {
        en: 'Old place of the global option `--progress`.',
        ko: '전역 옵션 `--progress` 옵션의 예전 위치입니다.',
      },
    },
    {
      long: 'provenance',
      type: 'string',
      doc: {
        en: 'Attaches provenance to the images of the services.',
        ko: '서비스 이미지에 출처 증명을 붙입니다.',
      },
      example: '--provenance mode=max',
    },
    {
      long: 'pull',
      type: 'switch',
      doc: {
        en: 'Looks for newer base images of the services.',
        ko: '서비스의 베이스 이미지를 최신으로 다시 확인합니다.',
      },
    },
    {
      long: 'push',
      type: 'switch',
      doc: { en: 'Pushes the images after they are built.', ko: '빌드한 서비스 이미지를 푸시합니다.' },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Does not print the output of the build.', ko: '빌드 출력을 표시하지 않습니다.' },
    },
    {
      long: 'sbom',
      type: 'string',
      doc: {
        en: 'Attaches a list of the software to the images of the services.',
        ko: '서비스 이미지에 소프트웨어 구성 목록(SBOM)을 붙입니다.',
      },
      example: '--sbom true',
    },
    {
      long: 'ssh',
      type: 'build-ssh',
      doc: {
        en: 'Lets `RUN --mount=type=ssh` use keys of this machine; `default` is the SSH agent.',
        ko: '`RUN --mount=type=ssh` 구문에서 이 컴퓨터의 SSH 키를 쓸 수 있게 합니다. `default` 값은 SSH 에이전트를 뜻합니다.',
      },
      example: '--ssh default',
    },
    {
      long: 'with-dependencies',
      type: 'switch',
      doc: {
        en: 'Also builds the services on which the named ones depend.',
        ko: '지정한 서비스가 의존하는 서비스도 함께 빌드합니다.',
      },
    },
  ],
};
