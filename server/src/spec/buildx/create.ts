// docker buildx create.
import type { CommandSpec } from '../types';

export const buildxCreate: CommandSpec = {
  path: ['buildx', 'create'],
  usage: '[OPTIONS] [CONTEXT|ENDPOINT]',
  summary: { en: 'Creates a builder.', ko: '빌더를 만듭니다.' },
  doc: {
    en: 'Creates a builder, by default one that runs BuildKit in a container (driver `docker-container`). Such a builder can build for several platforms, push results and export caches, which the built-in one often cannot. Results stay in it unless the build has `--load` or `--push`.',
    ko: '빌더를 만듭니다. 기본적으로 BuildKit을 컨테이너에서 실행하는 `docker-container` 드라이버를 사용합니다. 이런 빌더는 내장 빌더로는 어려운 여러 플랫폼용 빌드, 결과 푸시, 캐시 내보내기를 할 수 있습니다. 빌드할 때 `--load` 옵션이나 `--push` 옵션을 주지 않으면 결과는 빌더 안에만 남습니다.',
  },
  examples: [
    {
      code: 'docker buildx create --name multiarch --use --bootstrap',
      doc: {
        en: 'Creates a builder for several platforms, starts it and makes it the current one.',
        ko: '여러 플랫폼용 빌더를 만들어 시작하고 현재 빌더로 지정합니다.',
      },
    },
  ],
  seeAlso: ['buildx use', 'buildx rm', 'buildx build'],
  concepts: ['multi-platform-builds'],
  operands: [
    {
      name: 'CONTEXT|ENDPOINT',
      kind: 'context',
      optional: true,
      doc: {
        en: 'Docker context or address where the builder runs; the current context if none is given.',
        ko: '빌더를 실행할 Docker 컨텍스트나 주소입니다. 생략하면 현재 컨텍스트를 사용합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'append',
      type: 'switch',
      doc: {
        en: 'Adds another node to the builder named by `--name` instead of creating a new one.',
        ko: '새 빌더를 만들지 않고 `--name` 옵션으로 지정한 빌더에 노드를 추가합니다.',
      },
    },
    {
      long: 'bootstrap',
      type: 'switch',
      doc: {
        en: 'Starts the builder at once, so that the first build does not have to wait for it.',
        ko: '빌더를 바로 시작하여 첫 빌드에서 기다리지 않게 합니다.',
      },
    },
    {
      long: 'buildkitd-config',
      type: 'string',
      doc: {
        en: 'Configuration file (TOML) for the BuildKit daemon of the builder, for registry mirrors and certificates for example.',
        ko: '빌더의 BuildKit 데몬 설정 파일(TOML)입니다. 레지스트리 미러나 인증서를 설정할 때 사용합니다.',
      },
      example: '--buildkitd-config buildkitd.toml',
    },
    {
      long: 'buildkitd-flags',
      type: 'string',
      doc: {
        en: 'Arguments with which the BuildKit daemon is started, as one word.',
        ko: 'BuildKit 데몬을 시작할 때 전달할 인자를 한 단어로 묶어 적습니다.',
      },
      example: "--buildkitd-flags '--debug'",
    },
    {
      long: 'debug',
      short: 'D',
      type: 'switch',
      doc: { en: 'Prints how the builder is set up.', ko: '빌더를 구성하는 과정을 출력합니다.' },
    },
    {
      long: 'driver',
      type: 'string',
      doc: {
        en: 'Where BuildKit runs: `docker-container`, `kubernetes`, or `remote` for a daemon that is there already.',
        ko: 'BuildKit을 실행할 위치입니다. `docker-container`, `kubernetes`, 이미 실행 중인 데몬에 연결하는 `remote` 드라이버가 있습니다.',
      },
      example: '--driver docker-container',
    },
    {
      long: 'driver-opt',
      type: 'driver-option',
      repeatable: true,
      doc: {
        en: 'Option for the driver, `KEY=VALUE`, such as the image of BuildKit or the network of its container.',
        ko: '드라이버 옵션을 `키=값` 형식으로 지정합니다. BuildKit 이미지나 컨테이너 네트워크를 정할 수 있습니다.',
      },
      example: '--driver-opt network=host',
    },
    {
      long: 'leave',
      type: 'switch',
      doc: {
        en: 'Takes the node named by `--node` out of the builder.',
        ko: '`--node` 옵션으로 지정한 노드를 빌더에서 제거합니다.',
      },
    },
    {
      long: 'name',
      type: 'string',
      doc: {
        en: 'Name of the builder; docker makes one up if it is left out.',
        ko: '빌더의 이름입니다. 생략하면 Docker가 임의로 정합니다.',
      },
      example: '--name multiarch',
    },
    {
      long: 'node',
      type: 'string',
      doc: {
        en: 'Name of the node that is created, changed with `--append` or removed with `--leave`.',
        ko: '만들 노드의 이름입니다. `--append` 옵션이나 `--leave` 옵션에서는 대상 노드를 가리킵니다.',
      },
      example: '--node arm-node',
    },
    {
      long: 'platform',
      type: 'platform',
      repeatable: true,
      doc: {
        en: 'Platforms that the node is to build, in place of those it reports itself.',
        ko: '노드가 스스로 알리는 플랫폼 대신 사용할 빌드 플랫폼입니다.',
      },
      example: '--platform linux/amd64,linux/arm64',
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait until the new builder has started.',
        ko: '새 빌더가 시작될 때까지 기다리는 시간입니다.',
      },
    },
    {
      long: 'use',
      type: 'switch',
      doc: {
        en: 'Makes the new builder the current one for the builds that follow.',
        ko: '새 빌더를 이후 빌드에 쓸 현재 빌더로 지정합니다.',
      },
    },
  ],
};
