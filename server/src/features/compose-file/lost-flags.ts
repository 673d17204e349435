// Flags of `docker run` that a compose file has no key for, and what to do in their place.
import type { Text } from '../../base/text';

/** `null` for those that nobody will miss. */
export const lostFlags: Readonly<Record<string, Text | null>> = {
  attach: {
    en: '`docker compose up` shows the output of all services',
    ko: '`docker compose up` 명령이 모든 서비스의 출력을 보여 줍니다',
  },
  cidfile: {
    en: '`docker compose ps -q` prints the IDs',
    ko: '`docker compose ps -q` 명령이 ID를 출력합니다',
  },
  'cpuset-mems': null,
  detach: { en: 'start it with `docker compose up -d`', ko: '`docker compose up -d` 명령으로 시작합니다' },
  'detach-keys': {
    en: 'it is an option of `docker attach` and of the client’s configuration',
    ko: '`docker attach` 명령의 옵션이나 클라이언트 설정으로 지정합니다',
  },
  'disable-content-trust': null,
  'io-maxbandwidth': null,
  'io-maxiops': null,
  'kernel-memory': null,
  'publish-all': { en: 'name each port under `ports`', ko: '포트를 `ports` 항목에 하나씩 적어야 합니다' },
  quiet: { en: 'it is an option of `docker compose pull`', ko: '`docker compose pull` 명령의 옵션입니다' },
  rm: {
    en: '`docker compose down` removes the containers',
    ko: '`docker compose down` 명령이 컨테이너를 삭제합니다',
  },
  'sig-proxy': null,
};
