// docker volume.
import type { CommandSpec } from '../../types';

export const volume: CommandSpec = {
  path: ['volume'],
  usage: 'COMMAND',
  summary: { en: 'Manages volumes.', ko: '볼륨을 관리합니다.' },
  doc: {
    en: 'Creates, shows and removes volumes: storage that docker keeps under a name and that outlives containers. Containers use one with `-v NAME:/path` or `--mount`. Bind mounts, which show a path of the host, do not appear here.',
    ko: '볼륨을 만들고 살펴보고 삭제합니다. 볼륨은 Docker가 이름을 붙여 관리하는 저장소이며 컨테이너를 삭제해도 남습니다. 컨테이너에서는 `-v NAME:/path` 형식이나 `--mount` 옵션으로 사용합니다. 호스트의 경로를 연결하는 바인드 마운트는 여기에 나오지 않습니다.',
  },
  examples: [
    {
      code: 'docker volume create cache-data\ndocker run -d --name cache -v cache-data:/data redis:8',
      doc: {
        en: 'Creates a volume and keeps the data of a container in it.',
        ko: '볼륨을 만들고 컨테이너의 데이터를 그 안에 보관합니다.',
      },
    },
  ],
  concepts: ['volumes-and-bind-mounts'],
  operands: [],
  flags: [],
  group: true,
};
