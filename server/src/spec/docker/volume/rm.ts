// docker volume rm.
import type { CommandSpec } from '../../types';

export const volumeRm: CommandSpec = {
  path: ['volume', 'rm'],
  aliases: [['volume', 'remove']],
  destroys: true,
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: { en: 'Removes volumes.', ko: '볼륨을 삭제합니다.' },
  doc: {
    en: 'Removes the named volumes with all their data, without asking. A volume that any container mentions, even a stopped one, is refused with "volume is in use": remove the container first.',
    ko: '지정한 볼륨을 확인 없이 데이터와 함께 삭제합니다. 중지된 것을 포함하여 컨테이너가 하나라도 연결되어 있으면 "volume is in use" 오류가 나므로 먼저 컨테이너를 삭제합니다.',
  },
  pitfalls: [
    {
      en: 'The data cannot be brought back. For a backup, write the volume to an archive before: `docker run --rm -v db-data:/data:ro -v "$(pwd)":/backup alpine:3.22 tar czf /backup/db-data.tgz -C /data .`.',
      ko: '데이터를 되살릴 수 없습니다. 백업하려면 먼저 볼륨을 압축 파일로 저장합니다. 예: `docker run --rm -v db-data:/data:ro -v "$(pwd)":/backup alpine:3.22 tar czf /backup/db-data.tgz -C /data .` 명령을 씁니다.',
    },
  ],
  examples: [
    {
      code: 'docker rm --force cache\ndocker volume rm cache-data',
      doc: {
        en: 'Removes the container that uses the volume, and then the volume.',
        ko: '볼륨을 사용하는 컨테이너를 삭제한 다음 볼륨을 삭제합니다.',
      },
    },
  ],
  seeAlso: ['volume prune', 'volume ls', 'container rm'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [
    {
      name: 'VOLUME',
      kind: 'volume',
      repeated: true,
      doc: { en: 'A volume to remove, by name.', ko: '삭제할 볼륨의 이름입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Does not report an error when the volume does not exist. It does not remove a volume that a container mentions.',
        ko: '볼륨이 없어도 오류로 처리하지 않습니다. 컨테이너에 연결된 볼륨을 삭제하지는 않습니다.',
      },
    },
  ],
};
