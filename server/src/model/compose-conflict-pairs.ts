// Pairs of flags that `docker compose` refuses to see together (docker/compose cmd/compose: up, create and run).
import type { Text } from '../base/text';
import type { FlagPair } from './conflict-pairs';

const inBackground: Text = {
  en: 'in the background nothing is attached and nobody watches for the end',
  ko: '백그라운드에서는 출력을 연결하거나 종료를 지켜볼 수 없습니다',
};
const recreation: Text = {
  en: 'containers are either kept or made anew',
  ko: '컨테이너를 그대로 두거나 다시 만드는 것 중 하나만 할 수 있습니다',
};
const building: Text = {
  en: 'images are either built or not',
  ko: '이미지를 빌드하거나 빌드하지 않는 것 중 하나만 할 수 있습니다',
};
const rebuilding: Text = {
  en: 'watching rebuilds images when files change',
  ko: '파일 감시는 파일이 바뀌면 이미지를 다시 빌드합니다',
};
const stopping: Text = {
  en: 'the others are stopped either at any end or only after a failure',
  ko: '나머지 컨테이너는 종료될 때마다 중지하거나 실패했을 때만 중지할 수 있습니다',
};
const attaching: Text = {
  en: 'the services to attach to are either named or found',
  ko: '출력을 연결할 서비스를 직접 적거나 의존 관계로 찾는 것 중 하나만 할 수 있습니다',
};
const publishing: Text = {
  en: 'ports come either from the service or from the command line',
  ko: '포트는 서비스 설정과 명령줄 중 한 곳에서만 정할 수 있습니다',
};

const forForeground = [
  'abort-on-container-exit',
  'abort-on-container-failure',
  'attach',
  'attach-dependencies',
  'exit-code-from',
  'watch',
];

const up = ['compose up'];
const upAndCreate = ['compose up', 'compose create'];

export const composeFlagPairs: readonly FlagPair[] = [
  ...['detach', 'wait'].flatMap((first) =>
    forForeground.map((second) => ({ commands: up, first, second, reason: inBackground })),
  ),
  ...['force-recreate', 'always-recreate-deps', 'renew-anon-volumes'].map((second) => ({
    commands: second === 'force-recreate' ? upAndCreate : up,
    first: 'no-recreate',
    second,
    reason: recreation,
  })),
  { commands: upAndCreate, first: 'build', second: 'no-build', reason: building },
  { commands: up, first: 'no-build', second: 'watch', reason: rebuilding },
  {
    commands: up,
    first: 'abort-on-container-exit',
    second: 'abort-on-container-failure',
    reason: stopping,
  },
  { commands: up, first: 'attach', second: 'attach-dependencies', reason: attaching },
  { commands: ['compose run'], first: 'service-ports', second: 'publish', reason: publishing },
];
