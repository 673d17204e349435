// docker volume inspect.
import type { CommandSpec } from '../../types';

export const volumeInspect: CommandSpec = {
  path: ['volume', 'inspect'],
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: { en: 'Shows the details of volumes.', ko: '볼륨의 상세 정보를 표시합니다.' },
  doc: {
    en: 'Prints a JSON array with driver, labels, options, creation time and `Mountpoint` of each volume. `Mountpoint` is the directory on the host of the daemon; on Docker Desktop it lies in the virtual machine. Which containers use a volume is not shown here: ask `docker ps -a --filter volume=NAME`.',
    ko: '각 볼륨의 드라이버, 레이블, 옵션, 만든 시각, `Mountpoint` 항목을 JSON 배열로 출력합니다. `Mountpoint` 항목은 데몬이 실행되는 호스트의 디렉터리이며, Docker Desktop에서는 가상 머신 안에 있습니다. 어느 컨테이너가 볼륨을 사용하는지는 나오지 않으므로 `docker ps -a --filter volume=NAME` 명령으로 확인합니다.',
  },
  pitfalls: [
    {
      en: 'Do not edit the files below `Mountpoint` directly: they belong to the user in the container, and databases do not expect it. Use a container with the volume mounted.',
      ko: '`Mountpoint` 디렉터리의 파일을 직접 고치지 않습니다. 파일은 컨테이너 사용자의 소유이고 데이터베이스는 이런 변경을 예상하지 못합니다. 볼륨을 마운트한 컨테이너에서 작업합니다.',
    },
  ],
  examples: [
    {
      code: "docker volume inspect --format '{{.Mountpoint}}' db-data",
      doc: {
        en: 'Prints where the files of the volume lie on the host.',
        ko: '볼륨의 파일이 호스트의 어디에 있는지 출력합니다.',
      },
    },
    {
      code: 'docker run --rm -v db-data:/data:ro alpine:3.22 ls -l /data',
      doc: {
        en: 'Looks into the volume without touching it.',
        ko: '볼륨의 내용을 바꾸지 않고 살펴봅니다.',
      },
    },
  ],
  seeAlso: ['volume ls', 'inspect', 'system df'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [
    {
      name: 'VOLUME',
      kind: 'volume',
      repeated: true,
      doc: { en: 'A volume to show, by name.', ko: '표시할 볼륨의 이름입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints what a Go template asks for, once for each volume, in place of the JSON array; `json` prints each on one line.',
        ko: 'JSON 배열 대신 Go 템플릿으로 고른 내용을 볼륨마다 출력합니다. `json` 값은 볼륨마다 한 줄로 출력합니다.',
      },
      example: "--format '{{.Mountpoint}}'",
    },
  ],
};
