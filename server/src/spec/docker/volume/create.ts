// docker volume create.
import type { CommandSpec } from '../../types';

export const volumeCreate: CommandSpec = {
  path: ['volume', 'create'],
  usage: '[OPTIONS] [VOLUME]',
  summary: { en: 'Creates a volume.', ko: '볼륨을 만듭니다.' },
  doc: {
    en: 'Creates an empty volume and prints its name. It is needed only for volumes with options, labels or another driver, because `docker run -v NAME:/path` creates a missing volume by itself. When a volume of the name exists already, nothing changes and no error is reported.',
    ko: '빈 볼륨을 만들고 이름을 출력합니다. `docker run -v NAME:/path` 명령은 볼륨이 없으면 스스로 만들기 때문에, 이 명령은 옵션이나 레이블, 다른 드라이버가 필요할 때만 있으면 됩니다. 같은 이름의 볼륨이 이미 있으면 아무것도 바뀌지 않고 오류도 나지 않습니다.',
  },
  pitfalls: [
    {
      en: 'Without a name, docker makes up a random one, and the volume is hard to find again.',
      ko: '이름을 쓰지 않으면 임의의 이름이 붙어 나중에 찾기 어렵습니다.',
    },
    {
      en: 'The `local` driver sets no size limit on an ordinary volume: it may fill the disk.',
      ko: '`local` 드라이버로 만든 일반 볼륨에는 크기 제한이 없으므로 디스크를 가득 채울 수 있습니다.',
    },
    {
      en: 'The server and the path in the options are tried only when a container mounts the volume, so a mistake in an NFS address shows at `docker run`.',
      ko: '옵션에 적은 서버와 경로는 컨테이너가 볼륨을 마운트할 때 비로소 확인됩니다. NFS 주소를 잘못 적으면 `docker run` 명령에서 오류가 납니다.',
    },
  ],
  examples: [
    {
      code: 'docker volume create db-data',
      doc: {
        en: 'Creates a volume on this host.',
        ko: '이 호스트에 볼륨을 만듭니다.',
      },
    },
    {
      code: 'docker volume create --opt type=nfs --opt o=addr=10.0.0.5,rw --opt device=:/exports/media media',
      doc: {
        en: 'Creates a volume that lies on an NFS server.',
        ko: 'NFS 서버에 있는 볼륨을 만듭니다.',
      },
    },
    {
      code: 'docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=100m,uid=1000 scratch',
      doc: {
        en: 'Creates a volume in memory with a size limit.',
        ko: '크기가 제한된 메모리 볼륨을 만듭니다.',
      },
    },
  ],
  seeAlso: ['volume ls', 'volume inspect', 'volume rm', 'container run'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [
    {
      name: 'VOLUME',
      kind: 'volume',
      optional: true,
      doc: {
        en: 'The name of the new volume: letters, digits, `_`, `.` and `-`, at least two characters.',
        ko: '새 볼륨의 이름입니다. 영문자, 숫자, `_`, `.`, `-` 문자를 쓸 수 있으며 두 글자 이상이어야 합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'availability',
      type: 'string',
      default: 'active',
      since: '23.0',
      values: [
        {
          value: 'active',
          doc: { en: 'Tasks may use the volume.', ko: '태스크가 볼륨을 사용할 수 있습니다.' },
        },
        {
          value: 'pause',
          doc: {
            en: 'No new tasks get it; those that use it go on.',
            ko: '새 태스크에는 배정하지 않고, 사용 중인 태스크는 계속 실행합니다.',
          },
        },
        {
          value: 'drain',
          doc: {
            en: 'Tasks that use it are stopped and started elsewhere with another volume.',
            ko: '사용 중인 태스크를 중지하고 다른 볼륨으로 다시 시작하게 합니다.',
          },
        },
      ],
      doc: {
        en: 'Decides whether tasks of the swarm may use the new cluster volume. `docker volume update` changes it later.',
        ko: '스웜의 태스크가 새 클러스터 볼륨을 사용할 수 있는지 정합니다. 나중에 `docker volume update` 명령으로 바꿀 수 있습니다.',
      },
      example: '--availability pause',
    },
    {
      long: 'driver',
      short: 'd',
      type: 'volume-driver',
      default: 'local',
      doc: {
        en: 'Names the driver that keeps the data: the built-in `local`, which stores it on this host, or an installed plugin.',
        ko: '데이터를 보관할 드라이버를 정합니다. 이 호스트에 저장하는 내장 `local` 드라이버나 설치한 플러그인을 지정합니다.',
      },
      more: {
        en: 'With `local` the files lie below `/var/lib/docker/volumes` on Linux, and in the virtual machine on Docker Desktop. By `--opt` the same driver also mounts NFS, CIFS and tmpfs, so a plugin is seldom needed. A name belongs to one driver only: the same name with another driver is an error.',
        ko: '`local` 드라이버를 쓰면 파일은 Linux에서는 `/var/lib/docker/volumes` 아래에, Docker Desktop에서는 가상 머신 안에 저장됩니다. 같은 드라이버가 `--opt` 옵션으로 NFS, CIFS, tmpfs도 마운트하므로 플러그인이 필요한 경우는 드뭅니다. 이름 하나는 드라이버 하나에만 속하므로, 같은 이름을 다른 드라이버로 만들면 오류가 납니다.',
      },
      example: '--driver local',
    },
    {
      long: 'group',
      type: 'string',
      since: '23.0',
      doc: {
        en: 'Puts the cluster volume into a group. A service that mounts `group:NAME` gets any volume of the group that fits.',
        ko: '클러스터 볼륨을 그룹에 넣습니다. 서비스가 `group:NAME` 형식으로 마운트하면 그룹에서 조건에 맞는 볼륨 하나를 받습니다.',
      },
      example: '--group fast',
    },
    {
      long: 'label',
      type: 'label',
      repeatable: true,
      doc: {
        en: 'Attaches a label as `KEY=VALUE` to the volume, for `docker volume ls --filter label=…` and to spare it when pruning.',
        ko: '볼륨에 `KEY=VALUE` 형식의 레이블을 붙입니다. `docker volume ls --filter label=…` 명령으로 찾거나 정리 대상에서 제외할 때 사용합니다.',
      },
      example: '--label project=shop',
    },
    {
      long: 'limit-bytes',
      type: 'bytes',
      since: '23.0',
      doc: {
        en: 'Sets the largest size the cluster volume may have, such as `20g`. The help of the client swaps it with `--required-bytes`.',
        ko: '클러스터 볼륨의 최대 크기를 `20g` 값처럼 정합니다. 클라이언트의 도움말에는 `--required-bytes` 옵션과 설명이 뒤바뀌어 있습니다.',
      },
      example: '--limit-bytes 20g',
    },
    {
      long: 'name',
      type: 'string',
      hidden: true,
      doc: {
        en: 'An older way to give the volume its name, which still works. Write the name as the argument instead; both together are an error.',
        ko: '볼륨의 이름을 정하는 옛 방식이며 지금도 동작합니다. 이름은 인자로 쓰는 것이 좋으며, 둘을 함께 쓰면 오류가 납니다.',
      },
      example: '--name db-data',
    },
    {
      long: 'opt',
      short: 'o',
      type: 'driver-option',
      repeatable: true,
      doc: {
        en: 'Passes an option as `KEY=VALUE` to the volume driver. On Linux the `local` driver takes `type`, `device` and `o`, as `mount` does; on Windows it takes none.',
        ko: '볼륨 드라이버에 옵션을 `KEY=VALUE` 형식으로 전달합니다. Linux의 `local` 드라이버는 `mount` 명령처럼 `type`, `device`, `o` 키를 받고, Windows에서는 옵션을 받지 않습니다.',
      },
      more: {
        en: '- NFS: `--opt type=nfs --opt o=addr=10.0.0.5,rw --opt device=:/exports/media`\n- memory: `--opt type=tmpfs --opt device=tmpfs --opt o=size=100m`\n- a directory of the host under a volume name: `--opt type=none --opt o=bind --opt device=/srv/data`; it must exist\n\n`o` holds a list with commas, the other two one value each. Options of an existing volume cannot be changed.',
        ko: '- NFS: `--opt type=nfs --opt o=addr=10.0.0.5,rw --opt device=:/exports/media`\n- 메모리: `--opt type=tmpfs --opt device=tmpfs --opt o=size=100m`\n- 볼륨 이름으로 쓰는 호스트 디렉터리: `--opt type=none --opt o=bind --opt device=/srv/data`. 디렉터리가 미리 있어야 합니다.\n\n`o` 키에는 쉼표로 구분한 목록을, 나머지 두 키에는 값 하나씩을 씁니다. 이미 만든 볼륨의 옵션은 바꿀 수 없습니다.',
      },
      example: '--opt type=tmpfs --opt device=tmpfs --opt o=size=100m',
    },
    {
      long: 'required-bytes',
      type: 'bytes',
      since: '23.0',
      doc: {
        en: 'Sets the least size the cluster volume must have, such as `10g`; the plugin may provide more.',
        ko: '클러스터 볼륨에 필요한 최소 크기를 `10g` 값처럼 정합니다. 플러그인이 더 크게 만들 수 있습니다.',
      },
      example: '--required-bytes 10g',
    },
    {
      long: 'scope',
      type: 'string',
      default: 'single',
      since: '23.0',
      values: [
        {
          value: 'single',
          doc: { en: 'On one node at a time.', ko: '한 번에 노드 하나에서만 사용합니다.' },
        },
        {
          value: 'multi',
          doc: { en: 'On several nodes at once.', ko: '동시에 여러 노드에서 사용합니다.' },
        },
      ],
      doc: {
        en: 'Decides on how many nodes of the swarm the cluster volume may be in use at once.',
        ko: '클러스터 볼륨을 동시에 몇 개의 스웜 노드에서 사용할 수 있는지 정합니다.',
      },
      example: '--scope multi',
    },
    {
      long: 'secret',
      type: 'key-value',
      repeatable: true,
      since: '23.0',
      doc: {
        en: 'Gives the storage plugin a swarm secret, as `KEY=SECRET`, where the plugin defines the keys.',
        ko: '스토리지 플러그인에 스웜 시크릿을 `KEY=SECRET` 형식으로 전달합니다. 키는 플러그인이 정합니다.',
      },
      example: '--secret password=storage-password',
    },
    {
      long: 'sharing',
      type: 'string',
      default: 'none',
      since: '23.0',
      values: [
        {
          value: 'none',
          doc: { en: 'One task only.', ko: '태스크 하나만 사용합니다.' },
        },
        {
          value: 'readonly',
          doc: { en: 'Many tasks, all of them only reading.', ko: '여러 태스크가 읽기 전용으로 사용합니다.' },
        },
        {
          value: 'onewriter',
          doc: {
            en: 'Many tasks, one of which may write.',
            ko: '여러 태스크가 사용하고 그중 하나만 쓸 수 있습니다.',
          },
        },
        {
          value: 'all',
          doc: { en: 'Many tasks, and all may write.', ko: '여러 태스크가 모두 쓸 수 있습니다.' },
        },
      ],
      doc: {
        en: 'Decides how many tasks may use the cluster volume at the same time, and which of them may write.',
        ko: '몇 개의 태스크가 클러스터 볼륨을 동시에 사용할 수 있고 그중 누가 쓸 수 있는지 정합니다.',
      },
      example: '--sharing onewriter',
    },
    {
      long: 'topology-preferred',
      type: 'string',
      repeatable: true,
      since: '23.0',
      doc: {
        en: 'Names a place in which the cluster volume should lie if possible, as `KEY=VALUE` pairs with commas.',
        ko: '클러스터 볼륨을 되도록 만들 위치를 쉼표로 구분한 `KEY=VALUE` 쌍으로 적습니다.',
      },
      example: '--topology-preferred zone=a',
    },
    {
      long: 'topology-required',
      type: 'string',
      repeatable: true,
      since: '23.0',
      doc: {
        en: 'Names a place from which the cluster volume must be reachable, as `KEY=VALUE` pairs with commas. Of several, one is enough.',
        ko: '클러스터 볼륨에 접근할 수 있어야 하는 위치를 쉼표로 구분한 `KEY=VALUE` 쌍으로 적습니다. 여러 개이면 그중 하나만 만족하면 됩니다.',
      },
      example: '--topology-required region=eu,zone=a',
    },
    {
      long: 'type',
      type: 'string',
      default: 'block',
      since: '23.0',
      values: [
        {
          value: 'block',
          doc: { en: 'A raw block device.', ko: '원시 블록 장치로 제공합니다.' },
        },
        {
          value: 'mount',
          doc: {
            en: 'A file system, mounted into the container.',
            ko: '컨테이너에 마운트하는 파일 시스템으로 제공합니다.',
          },
        },
      ],
      doc: {
        en: 'Decides in which form tasks receive the cluster volume.',
        ko: '태스크가 클러스터 볼륨을 어떤 형태로 받는지 정합니다.',
      },
      example: '--type mount',
    },
  ],
};
