// docker inspect.
import type { CommandSpec } from '../types';

export const inspect: CommandSpec = {
  path: ['inspect'],
  usage: '[OPTIONS] NAME|ID [NAME|ID...]',
  summary: {
    en: 'Shows details of containers, images, networks and more as JSON.',
    ko: '컨테이너, 이미지, 네트워크 등의 세부 정보를 JSON으로 보여 줍니다.',
  },
  doc: {
    en: 'Prints everything the daemon knows about an object, whatever its kind: containers first, then images, networks, volumes and the objects of a swarm. If names could be mistaken, `--type` or a command such as `docker image inspect` says what is meant. `-f` picks single values, for example the IP address of a container or the command of an image.',
    ko: '종류와 관계없이 데몬이 객체에 대해 아는 모든 정보를 출력합니다. 컨테이너를 먼저 찾고, 이어서 이미지, 네트워크, 볼륨, 스웜 객체를 찾습니다. 이름이 헷갈릴 수 있으면 `--type` 옵션이나 `docker image inspect` 같은 명령으로 종류를 분명히 합니다. `-f` 옵션을 쓰면 컨테이너의 IP 주소나 이미지의 명령처럼 필요한 값만 꺼낼 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'Field names in templates are case-sensitive and are those of the JSON: `{{.State.Status}}`, not `{{.state.status}}`.',
      ko: '템플릿의 필드 이름은 대소문자를 구분하며 JSON의 이름과 같아야 합니다. `{{.state.status}}` 형태가 아니라 `{{.State.Status}}` 형태로 적습니다.',
    },
  ],
  examples: [
    {
      code: "docker inspect -f '{{.State.Health.Status}}' web",
      doc: {
        en: 'Prints whether the health check of a container succeeds.',
        ko: '컨테이너의 헬스체크가 성공하는지 출력합니다.',
      },
    },
    {
      code: "docker inspect -f '{{range .Mounts}}{{.Source}} -> {{.Destination}}{{println}}{{end}}' db",
      doc: {
        en: 'Lists what is mounted in a container.',
        ko: '컨테이너에 마운트된 것을 나열합니다.',
      },
    },
    {
      code: "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' web",
      doc: {
        en: 'Prints the IP addresses of a container.',
        ko: '컨테이너의 IP 주소를 출력합니다.',
      },
    },
  ],
  seeAlso: ['container inspect', 'image inspect', 'network inspect', 'volume inspect'],
  operands: [
    {
      name: 'NAME|ID',
      kind: 'object',
      repeated: true,
      doc: {
        en: 'Names or IDs of objects of any kind.',
        ko: '종류와 관계없이 객체의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints a Go template for each object instead of all its JSON.',
        ko: '전체 JSON 대신 객체마다 Go 템플릿을 출력합니다.',
      },
      more: {
        en: '- `{{.Config.Image}}` picks a field, `{{json .Mounts}}` prints a part as JSON.\n- `{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}` goes through a list or map.\n- `{{index .Config.Labels "com.example.team"}}` reads a key with dots in it.\n- `{{.State.Health.Status}}` fails where there is no health check; write `{{if .State.Health}}…{{end}}` around it.\n\nSingle quotes keep the shell from touching the template; in cmd.exe use double quotes.',
        ko: '- `{{.Config.Image}}` 형태로 필드를 고르고, `{{json .Mounts}}` 형태로 일부를 JSON으로 출력합니다.\n- `{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}` 형태로 목록이나 맵을 순회합니다.\n- `{{index .Config.Labels "com.example.team"}}` 형태로 이름에 점이 있는 키를 읽습니다.\n- `{{.State.Health.Status}}` 필드는 헬스체크가 없으면 실패하므로 `{{if .State.Health}}…{{end}}` 조건으로 감쌉니다.\n\n작은따옴표로 감싸면 셸이 템플릿을 바꾸지 않습니다. cmd.exe에서는 큰따옴표를 사용합니다.',
      },
      example: "--format '{{.State.Status}}'",
    },
    {
      long: 'size',
      short: 's',
      type: 'switch',
      doc: {
        en: 'Adds `SizeRw` and `SizeRootFs`, in bytes, to what is shown of containers.',
        ko: '컨테이너의 정보에 `SizeRw`, `SizeRootFs` 필드를 바이트 단위로 추가합니다.',
      },
    },
    {
      long: 'type',
      type: 'choice',
      values: [
        { value: 'config', doc: { en: 'A config of the swarm.', ko: '스웜의 설정 객체(config)입니다.' } },
        {
          value: 'container',
          doc: { en: 'A container, running or not.', ko: '실행 여부와 관계없이 컨테이너입니다.' },
        },
        { value: 'image', doc: { en: 'An image on this host.', ko: '이 호스트의 이미지입니다.' } },
        {
          value: 'network',
          doc: { en: 'A network of the engine or the swarm.', ko: '엔진이나 스웜의 네트워크입니다.' },
        },
        { value: 'node', doc: { en: 'A machine of the swarm.', ko: '스웜에 속한 노드입니다.' } },
        { value: 'plugin', doc: { en: 'A plugin of the engine.', ko: '엔진의 플러그인입니다.' } },
        {
          value: 'secret',
          doc: {
            en: 'A secret of the swarm; its content is not shown.',
            ko: '스웜의 시크릿입니다. 내용은 표시되지 않습니다.',
          },
        },
        { value: 'service', doc: { en: 'A service of the swarm.', ko: '스웜의 서비스입니다.' } },
        { value: 'task', doc: { en: 'One task of a service.', ko: '서비스의 태스크 하나입니다.' } },
        { value: 'volume', doc: { en: 'A volume on this host.', ko: '이 호스트의 볼륨입니다.' } },
      ],
      doc: {
        en: 'Looks only for objects of this kind, for names that both a container and an image or volume have.',
        ko: '이 종류의 객체만 찾습니다. 컨테이너와 이미지, 볼륨의 이름이 같을 때 필요합니다.',
      },
      example: '--type volume',
    },
  ],
};
