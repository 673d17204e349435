// docker network inspect.
import type { CommandSpec } from '../../types';

export const networkInspect: CommandSpec = {
  path: ['network', 'inspect'],
  usage: '[OPTIONS] NETWORK [NETWORK...]',
  summary: { en: 'Shows the details of networks.', ko: '네트워크의 상세 정보를 표시합니다.' },
  doc: {
    en: 'Prints a JSON array with the settings of each network: driver, subnet and gateway, options, labels, and under `Containers` the running containers with their addresses. It is the place to look when two containers do not reach each other: both must be listed in the same network.',
    ko: '각 네트워크의 설정을 JSON 배열로 출력합니다. 드라이버, 서브넷과 게이트웨이, 옵션, 레이블이 나오고, `Containers` 항목에는 실행 중인 컨테이너와 그 주소가 나옵니다. 두 컨테이너가 통신하지 못할 때 먼저 확인할 곳이며, 둘 다 같은 네트워크의 목록에 있어야 합니다.',
  },
  pitfalls: [
    {
      en: 'Stopped containers are not listed, though they belong to the network and return to it when they start.',
      ko: '중지된 컨테이너는 네트워크에 속해 있고 시작되면 다시 연결되지만 목록에는 나오지 않습니다.',
    },
  ],
  examples: [
    {
      code: 'docker network inspect bridge',
      doc: {
        en: 'Shows the default network and who is in it.',
        ko: '기본 네트워크의 설정과 연결된 컨테이너를 표시합니다.',
      },
    },
    {
      code: "docker network inspect --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{println}}{{end}}' my-net",
      doc: {
        en: 'Lists the containers of the network with their addresses.',
        ko: '네트워크의 컨테이너와 주소를 나열합니다.',
      },
    },
    {
      code: "docker network inspect --format '{{range .IPAM.Config}}{{.Subnet}}{{end}}' my-net",
      doc: { en: 'Prints the subnet alone.', ko: '서브넷만 출력합니다.' },
    },
  ],
  seeAlso: ['network ls', 'inspect'],
  concepts: ['container-communication', 'bridge-network'],
  operands: [
    {
      name: 'NETWORK',
      kind: 'network',
      repeated: true,
      doc: { en: 'A network to show, by name or ID.', ko: '표시할 네트워크의 이름이나 ID입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints what a Go template asks for instead of the whole JSON, once for each network; `json` prints it on one line.',
        ko: '전체 JSON 대신 Go 템플릿으로 고른 내용만 네트워크마다 출력합니다. `json` 값은 한 줄로 출력합니다.',
      },
      example: "--format '{{.Driver}}'",
    },
    {
      long: 'verbose',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Adds the services and tasks of a swarm that use the network, also those on other nodes.',
        ko: '네트워크를 사용하는 스웜의 서비스와 태스크를 다른 노드에 있는 것까지 함께 표시합니다.',
      },
    },
  ],
};
