// docker container inspect.
import type { CommandSpec } from '../../types';

export const containerInspect: CommandSpec = {
  path: ['container', 'inspect'],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: {
    en: 'Shows all details of containers as JSON.',
    ko: '컨테이너의 모든 세부 정보를 JSON으로 보여 줍니다.',
  },
  doc: {
    en: 'Prints everything the daemon knows about containers, running or not: state and exit code, command, environment, mounts, limits, networks with IP addresses, restart count. Unlike `docker inspect` it looks only for containers, so an image of the same name is never shown by mistake. `--format` picks single values for scripts.',
    ko: '실행 여부와 관계없이 데몬이 컨테이너에 대해 아는 모든 정보를 출력합니다. 상태와 종료 코드, 명령, 환경 변수, 마운트, 자원 제한, 네트워크와 IP 주소, 재시작 횟수 등이 포함됩니다. `docker inspect` 명령과 달리 컨테이너만 찾으므로 이름이 같은 이미지가 잘못 표시되지 않습니다. 스크립트에서는 `--format` 옵션으로 필요한 값만 꺼냅니다.',
  },
  pitfalls: [
    {
      en: 'Environment variables are part of the output, passwords included. Look through it before it goes into a bug report.',
      ko: '출력에는 비밀번호를 포함한 환경 변수가 모두 들어 있습니다. 버그 보고서에 붙이기 전에 확인해야 합니다.',
    },
    {
      en: 'The IP address stands under `NetworkSettings.Networks`, one for each network; the field `NetworkSettings.IPAddress` is empty outside of the default network.',
      ko: 'IP 주소는 네트워크별로 `NetworkSettings.Networks` 아래에 있습니다. `NetworkSettings.IPAddress` 필드는 기본 네트워크가 아니면 비어 있습니다.',
    },
  ],
  examples: [
    {
      code: "docker container inspect --format '{{.State.Status}} {{.State.ExitCode}}' web",
      doc: {
        en: 'Prints the state and the last exit code of a container.',
        ko: '컨테이너의 상태와 마지막 종료 코드를 출력합니다.',
      },
    },
    {
      code: "docker container inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' web",
      doc: {
        en: 'Prints the IP addresses of a container in all its networks.',
        ko: '컨테이너가 연결된 모든 네트워크의 IP 주소를 출력합니다.',
      },
    },
  ],
  seeAlso: ['inspect', 'container ls', 'container port', 'container diff'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to describe, by name or ID.',
        ko: '세부 정보를 볼 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints a Go template for each container, with the field names of the JSON: `{{.State.Status}}`, or `{{json .Mounts}}` for a part as JSON.',
        ko: '컨테이너마다 Go 템플릿을 출력합니다. JSON의 필드 이름을 사용하여 `{{.State.Status}}` 형태로 적고, 일부를 JSON으로 보려면 `{{json .Mounts}}` 형태로 적습니다.',
      },
      example: "--format '{{json .Mounts}}'",
    },
    {
      long: 'size',
      short: 's',
      type: 'switch',
      doc: {
        en: 'Adds `SizeRw`, the bytes the container has written, and `SizeRootFs`, the bytes with its image.',
        ko: '컨테이너가 기록한 바이트 수인 `SizeRw` 필드와 이미지를 포함한 바이트 수인 `SizeRootFs` 필드를 추가합니다.',
      },
    },
  ],
};
