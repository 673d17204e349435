// The words of a drawn topology: rules of networks, marks of nodes, and sentences for people who do not see it.
import type { Text } from '../../base/text';
import type { NetworkKind, TopologyNetwork, Unseen } from './topology';

export const words = {
  outside: { en: 'Outside', ko: '외부' },
  outsideText: { en: 'Other machines that reach this host', ko: '이 호스트에 접속하는 다른 컴퓨터' },
  local: { en: 'This machine', ko: '이 컴퓨터' },
  localText: { en: 'Programs on the host itself', ko: '호스트에서 실행되는 프로그램' },
  noName: { en: '(random name)', ko: '(임의의 이름)' },
  maybe: { en: 'perhaps', ko: '조건부' },
  maybeText: { en: 'Made only on some paths of the script.', ko: '스크립트의 일부 경로에서만 만들어집니다.' },
  removed: { en: 'removed later', ko: '나중에 삭제' },
  removedText: { en: 'Removed later in the script.', ko: '스크립트의 뒷부분에서 삭제됩니다.' },
  temporary: { en: '--rm: removed when it ends', ko: '--rm: 끝나면 삭제' },
  waiting: { en: 'created, not started', ko: '생성만 하고 시작하지 않음' },
  external: { en: 'not made in this script', ko: '이 스크립트에서 만들지 않음' },
  portsIgnored: { en: '-p has no effect', ko: '-p 효과 없음' },
  alsoIn: { en: 'the same container', ko: '같은 컨테이너' },
  anonymous: { en: 'anonymous volume', ko: '익명 볼륨' },
  volume: { en: 'volume', ko: '볼륨' },
  bind: { en: 'path on the host', ko: '호스트 경로' },
  readOnly: { en: 'read-only', ko: '읽기 전용' },
  noNetwork: { en: 'not created in this script', ko: '이 스크립트에서 만들지 않음' },
  internal: { en: 'no way out', ko: '외부 연결 없음' },
  defaultBridge: { en: 'bridge (default)', ko: 'bridge (기본)' },
  argument: { en: 'argument', ko: '인자' },
  anyPort: { en: 'free port', ko: '빈 포트' },
} satisfies Record<string, Text>;

/** How containers in a network of this kind reach each other, in a few words. */
export const rules: Readonly<Record<NetworkKind, Text>> = {
  default: { en: 'by IP address only, no names', ko: 'IP 주소로만 통신, 이름 사용 불가' },
  named: { en: 'by container name', ko: '컨테이너 이름으로 통신' },
  host: { en: 'no NAT: ports of the host, -p has no effect', ko: 'NAT 없음: 호스트 포트 사용, -p 효과 없음' },
  none: { en: 'isolated: no network', ko: '격리됨: 네트워크 없음' },
  unknown: { en: 'known only when the script runs', ko: '스크립트 실행 시 정해짐' },
};

/** The same in a sentence. */
export const ruleSentences: Readonly<Record<NetworkKind, Text>> = {
  default: {
    en: 'The default bridge: containers reach each other by IP address only, names are not resolved.',
    ko: '기본 bridge 네트워크입니다. 컨테이너끼리 IP 주소로만 통신하며 이름은 쓸 수 없습니다.',
  },
  named: {
    en: 'A user-defined network: containers in it reach each other by name.',
    ko: '사용자 정의 네트워크입니다. 이 네트워크의 컨테이너끼리는 이름으로 통신합니다.',
  },
  host: {
    en: 'The network of the host: no NAT, ports of the containers are ports of the host, and published ports have no effect.',
    ko: '호스트의 네트워크를 그대로 씁니다. NAT 없이 컨테이너의 포트가 곧 호스트의 포트이며, 포트 게시는 효과가 없습니다.',
  },
  none: {
    en: 'No network: containers here are isolated.',
    ko: '네트워크가 없습니다. 여기의 컨테이너는 격리됩니다.',
  },
  unknown: {
    en: 'Only the running script knows which network this is.',
    ko: '어떤 네트워크인지는 스크립트를 실행할 때 정해집니다.',
  },
};

export function networkTitle({ kind, name }: TopologyNetwork): Text {
  return kind === 'default' ? words.defaultBridge : { en: name, ko: name };
}

/** How many commands of a kind are not drawn. */
export function unseenText(kind: Unseen['kind'], count: number): Text {
  const commands = count === 1 ? '1 command' : `${String(count)} commands`;
  switch (kind) {
    case 'compose':
      return {
        en: `Not drawn: what ${commands} of docker compose set up.`,
        ko: `그리지 않은 것: docker compose 명령 ${String(count)}개가 만드는 것.`,
      };
    case 'elsewhere':
      return {
        en: `Not drawn: what ${commands} set up on another machine or engine.`,
        ko: `그리지 않은 것: 다른 컴퓨터나 엔진에서 실행되는 명령 ${String(count)}개가 만드는 것.`,
      };
    case 'swarm':
      return {
        en: `Not drawn: the services of ${commands} for a swarm.`,
        ko: `그리지 않은 것: 스웜 명령 ${String(count)}개의 서비스.`,
      };
  }
}
