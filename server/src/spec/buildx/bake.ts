// docker buildx bake.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxBake: CommandSpec = {
  path: ['buildx', 'bake'],
  aliases: [['buildx', 'f']],
  usage: '[OPTIONS] [TARGET...]',
  summary: { en: 'Builds several targets from a file.', ko: '파일에 정의한 여러 대상을 한 번에 빌드합니다.' },
  doc: {
    en: 'Builds the targets that a `docker-bake.hcl`, `docker-bake.json` or compose file describes, several at once and with one shared cache. What would be a long `docker build` line, with its tags, arguments and platforms, stands in the file instead. Without a name the target or group `default` is built.',
    ko: '`docker-bake.hcl`, `docker-bake.json` 파일이나 compose 파일에 정의한 대상을 캐시를 공유하면서 동시에 빌드합니다. 태그, 인자, 플랫폼이 길게 붙는 `docker build` 명령을 파일로 옮겨 관리할 때 사용합니다. 이름을 생략하면 `default` 대상이나 그룹을 빌드합니다.',
  },
  examples: [
    {
      code: 'docker buildx bake',
      doc: {
        en: 'Builds the default targets of the file in this directory.',
        ko: '현재 디렉터리에 있는 파일의 기본 대상을 빌드합니다.',
      },
    },
    {
      code: "docker buildx bake --set '*.platform=linux/arm64' --print",
      doc: {
        en: 'Shows, without building, what a changed platform would make of all targets.',
        ko: '빌드하지 않고 모든 대상의 플랫폼을 바꾼 결과만 출력합니다.',
      },
    },
  ],
  seeAlso: ['buildx build'],
  operands: [
    {
      name: 'TARGET',
      kind: 'text',
      optional: true,
      repeated: true,
      doc: {
        en: 'Target or group of the file; `default` if none is given.',
        ko: '파일에 정의한 대상이나 그룹의 이름입니다. 생략하면 `default` 대상을 빌드합니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'allow',
      type: 'build-allow',
      repeatable: true,
      doc: {
        en: 'Permits what a target of the file asks for beyond the usual, such as `network.host`, or reading files outside of the directory with `fs.read=PATH`.',
        ko: '파일의 대상이 요구하는 특별한 권한을 허용합니다. `network.host` 권한이나, 디렉터리 밖의 파일을 읽는 `fs.read=경로` 권한이 있습니다.',
      },
      example: '--allow fs.read=/srv/shared',
    },
    {
      long: 'call',
      type: 'string',
      default: 'build',
      doc: {
        en: 'Chooses what is done with the targets: `build`, `check` for lint findings, `outline` for their arguments, `targets` for the stages.',
        ko: '대상에 수행할 작업을 고릅니다. `build` 값은 빌드, `check` 값은 규칙 검사, `outline` 값은 인자 목록, `targets` 값은 스테이지 목록입니다.',
      },
      example: '--call check',
    },
    {
      long: 'check',
      type: 'switch',
      doc: {
        en: 'Short for `--call=check`: runs the build checks on the Dockerfiles and builds nothing.',
        ko: '`--call=check` 옵션을 줄여 쓴 것으로, 빌드하지 않고 Dockerfile 규칙만 검사합니다.',
      },
    },
    {
      long: 'file',
      short: 'f',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Reads the targets from this file; several files are merged, later ones win. `cwd://` marks a local file when the context is remote.',
        ko: '대상을 읽어 올 파일입니다. 여러 파일을 지정하면 합쳐지고 뒤의 파일이 우선합니다. 컨텍스트가 원격이면 로컬 파일 앞에 `cwd://` 접두사를 붙입니다.',
      },
      example: '-f docker-bake.hcl',
    },
    {
      long: 'list',
      type: 'string',
      doc: {
        en: 'Lists what the file defines and builds nothing: `targets` or `variables`.',
        ko: '빌드하지 않고 파일에 정의된 `targets` 목록이나 `variables` 목록을 출력합니다.',
      },
      example: '--list targets',
    },
    {
      long: 'load',
      type: 'switch',
      doc: {
        en: 'Puts the results into the image store of docker; short for `--set=*.output=type=docker`.',
        ko: '결과를 Docker 이미지 저장소에 넣습니다. `--set=*.output=type=docker` 옵션을 줄여 쓴 것입니다.',
      },
    },
    {
      long: 'metadata-file',
      type: 'host-path',
      doc: {
        en: 'Writes digests and other facts on the results of all targets to this JSON file.',
        ko: '모든 대상의 다이제스트 같은 결과 정보를 이 JSON 파일에 기록합니다.',
      },
      example: '--metadata-file bake.json',
    },
    {
      long: 'no-cache',
      type: 'switch',
      doc: {
        en: 'Builds every step of the targets anew instead of taking it from the cache.',
        ko: '대상의 모든 단계를 캐시에서 가져오지 않고 새로 빌드합니다.',
      },
    },
    {
      long: 'policy',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Applies a policy file that decides which sources the targets may use.',
        ko: '대상이 사용할 수 있는 소스를 제한하는 정책 파일을 적용합니다.',
      },
    },
    {
      long: 'print',
      type: 'switch',
      doc: {
        en: 'Prints the resolved targets as JSON and builds nothing. It shows what variables, `--set` and merged files come to.',
        ko: '빌드하지 않고 최종 대상 정의를 JSON으로 출력합니다. 변수, `--set` 옵션, 합쳐진 파일의 결과를 확인할 수 있습니다.',
      },
    },
    {
      long: 'progress',
      type: 'string',
      default: 'auto',
      doc: {
        en: 'How the progress of the targets is shown: `auto`, `plain` for logs, `tty`, `quiet` or `rawjson`.',
        ko: '대상의 진행 상황을 보여 주는 방식입니다. `auto`, 로그에 알맞은 `plain`, `tty`, `quiet`, `rawjson` 값을 쓸 수 있습니다.',
      },
      example: '--progress plain',
    },
    {
      long: 'provenance',
      type: 'string',
      doc: {
        en: 'Attaches a record of how each target was built; short for `--set=*.attest=type=provenance`.',
        ko: '각 대상이 어떻게 빌드되었는지 기록한 출처 증명을 붙입니다. `--set=*.attest=type=provenance` 옵션을 줄여 쓴 것입니다.',
      },
      example: '--provenance mode=max',
    },
    {
      long: 'pull',
      type: 'switch',
      doc: {
        en: 'Asks the registry for newer base images of the targets even if they are on the host.',
        ko: '호스트에 있더라도 대상의 베이스 이미지를 레지스트리에서 다시 확인합니다.',
      },
    },
    {
      long: 'push',
      type: 'switch',
      doc: {
        en: 'Pushes the results to their registries; short for `--set=*.output=type=registry`.',
        ko: '결과를 레지스트리에 푸시합니다. `--set=*.output=type=registry` 옵션을 줄여 쓴 것입니다.',
      },
    },
    {
      long: 'sbom',
      type: 'string',
      doc: {
        en: 'Attaches a list of the software in each result; short for `--set=*.attest=type=sbom`.',
        ko: '각 결과에 소프트웨어 구성 목록(SBOM)을 붙입니다. `--set=*.attest=type=sbom` 옵션을 줄여 쓴 것입니다.',
      },
      example: '--sbom true',
    },
    {
      long: 'set',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Overrides a field of targets, `TARGET.KEY=VALUE`; the target may have wildcards.',
        ko: '대상의 항목을 `대상.키=값` 형식으로 덮어씁니다. 대상 이름에는 와일드카드를 쓸 수 있습니다.',
      },
      example: "--set '*.args.VERSION=1.2'",
    },
    {
      long: 'var',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Sets a variable that the file declares, `NAME=VALUE`.',
        ko: '파일에 선언된 변수의 값을 `이름=값` 형식으로 정합니다.',
      },
      example: '--var TAG=1.2',
    },
  ],
};
